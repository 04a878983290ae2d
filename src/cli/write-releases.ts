import { type ReleasedValue, type Releases, releasedValue } from '../record/release.ts';
import { codeOfError } from './write-report.ts';
import { writeWhole } from '../workspace/write-whole.ts';

const fields = Object.keys(releasedValue.shape) as readonly (keyof ReleasedValue)[];

/**
 * The text of the manifest: figures sorted by id, fields in the order of their schema, indented
 * with tabs, so that a release changes only what it adds.
 */
export function formatReleases({ version, figures, pages }: Releases): string {
	const inOrder = Object.entries(figures).map(
		([id, values]) =>
			[
				id,
				values.map((value) => Object.fromEntries(fields.map((field) => [field, value[field]]))),
			] as const,
	);
	return `${JSON.stringify({ version, figures: Object.fromEntries(inOrder), ...(pages === undefined ? {} : { pages }) }, null, '\t')}\n`;
}

/**
 * Replaces a file with `text`, completely or not at all. If that fails, prints why and returns
 * false.
 */
export function replaceFile(path: string, text: string): boolean {
	try {
		writeWhole(path, text);
		return true;
	} catch (error) {
		console.error(`${path} could not be written: ${codeOfError(error) || String(error)}.`);
		return false;
	}
}
