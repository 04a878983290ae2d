import { type ReleasedValue, type Releases, releasedValue } from '../record/release.ts';
import { codeOfError } from './write-report.ts';
import { writeWhole } from '../workspace/write-whole.ts';

const fields = Object.keys(releasedValue.shape) as readonly (keyof ReleasedValue)[];

/** The text of the manifest: figures by their ids, fields in the order of their schema, tabs, so that a release changes only what it adds. */
export function formatReleases({ version, figures }: Releases): string {
	const inOrder = Object.entries(figures).map(
		([id, values]) =>
			[
				id,
				values.map((value) => Object.fromEntries(fields.map((field) => [field, value[field]]))),
			] as const,
	);
	return `${JSON.stringify({ version, figures: Object.fromEntries(inOrder) }, null, '\t')}\n`;
}

/** Puts `text` in the place of a file whole or not at all. Where it could not, it has said why. */
export function replaceFile(path: string, text: string): boolean {
	try {
		writeWhole(path, text);
		return true;
	} catch (error) {
		console.error(`${path} could not be written: ${codeOfError(error) || String(error)}.`);
		return false;
	}
}
