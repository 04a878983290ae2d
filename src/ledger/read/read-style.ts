import { stylePattern } from './content-file.ts';
import type { FileReading } from './file-reading.ts';

/** Reads a citation style. Only what would keep it from being one is looked at: the processor reads the rest. */
export function readStyle(path: string, csl: string): FileReading {
	const name = stylePattern.exec(path)?.[1] ?? '';
	const fault = faultOf(csl);
	if (fault === undefined) return { path, style: { name, csl }, findings: [] };
	return {
		path,
		findings: [
			{ code: 'bad-style', severity: 'error', place: { path, line: 1, column: 1 }, ...fault },
		],
	};
}

function faultOf(csl: string): { readonly message: string; readonly hint: string } | undefined {
	const parent = /<link\s[^>]*rel="independent-parent"[^>]*>/.exec(csl)?.[0];
	if (parent !== undefined) {
		const href = /href="([^"]*)"/.exec(parent)?.[1] ?? '';
		return {
			message: `This style has no format of its own: it stands for another, ${href}.`,
			hint: 'Put the file of that style in its place.',
		};
	}
	if (
		/<style\s[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(csl) &&
		csl.includes('<citation') &&
		/<\/style>\s*$/.test(csl)
	)
		return undefined;
	return {
		message:
			'This is no citation style: a file in CSL has <style xmlns="http://purl.org/net/xbiblio/csl"> around it and a <citation> in it.',
		hint: 'Take the file as it is from zotero.org/styles.',
	};
}
