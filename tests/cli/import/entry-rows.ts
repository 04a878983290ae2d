import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeEntries } from '../../../src/cli/import/merge.ts';
import type { readBibtex } from '../../../src/cli/import/read-bibtex.ts';

/** What an entry says, the record that it becomes, and what is reported about it. */
export type Row = readonly [
	name: string,
	text: string,
	record: object,
	findings: readonly string[],
];

/** A test a row: the record that the entry becomes, and everything that is reported but its id. */
export function testRows(
	format: string,
	rows: readonly Row[],
	read: (text: string) => ReturnType<typeof readBibtex>,
): void {
	for (const [name, text, record, findings] of rows)
		test(`${format}: ${name}`, () => {
			const file = read(text);
			const merged = mergeEntries(file.entries, [], () => false);
			assert.deepEqual(
				merged.added.map(({ id: _, ...rest }) => rest),
				[record],
			);
			assert.deepEqual(
				[...file.findings, ...merged.findings]
					.filter(({ code }) => code !== 'import-id')
					.map(({ code, message }) => `${code}: ${message}`),
				findings,
			);
		});
}
