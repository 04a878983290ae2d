import { stylePattern } from './content-file.ts';
import type { FileReading } from './file-reading.ts';

/**
 * Reads a citation style. It only checks that the file is a style; the processor reads the rest.
 */
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
			message: `This style has no format of its own: it refers to another, ${href}.`,
			hint: 'Use the file of that style instead.',
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
			'This is not a citation style: a CSL file consists of <style xmlns="http://purl.org/net/xbiblio/csl"> with a <citation> in it.',
		hint: 'Download the file from zotero.org/styles and do not change it.',
	};
}
