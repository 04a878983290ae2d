import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ReleasedValue, type Releases, releasedValue } from '../record/release.ts';
import { codeOfError } from './write-report.ts';

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
	// A name that starts with a dot is no content.
	const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
	try {
		writeFileSync(draft, text);
		renameSync(draft, path);
		return true;
	} catch (error) {
		rmSync(draft, { force: true });
		console.error(`${path} could not be written: ${codeOfError(error) || String(error)}.`);
		return false;
	}
}
