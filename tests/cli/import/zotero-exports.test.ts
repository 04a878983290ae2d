import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ImportedFile } from '../../../src/cli/import/entry.ts';
import { mergeEntries } from '../../../src/cli/import/merge.ts';
import { readBibtex } from '../../../src/cli/import/read-bibtex.ts';
import { readCsl } from '../../../src/cli/import/read-csl.ts';
import { readRis } from '../../../src/cli/import/read-ris.ts';

const path = (ending: string) => join(import.meta.dirname, '../imports', `twenty.${ending}`);
const textOf = (ending: string) => readFileSync(path(ending), 'utf8');

type Records = readonly Readonly<Record<string, unknown>>[];

/** The records of a file without their ids, which RIS does not have. */
function recordsOf({ entries, findings }: ImportedFile): Records {
	assert.deepEqual(findings, []);
	const merged = mergeEntries(entries, [], () => false);
	assert.deepEqual(
		merged.findings.filter(({ severity }) => severity !== 'note'),
		[],
	);
	return merged.added.map(({ id: _, ...record }) => record);
}

/** Where two exports of the same sources differ: "title field", and the field of the first. */
function differences(one: Records, other: Records): Readonly<Record<string, unknown>> {
	assert.equal(one.length, other.length);
	return Object.fromEntries(
		one.flatMap((record, index) => {
			const twin = other[index] ?? {};
			return [...new Set([...Object.keys(record), ...Object.keys(twin)])]
				.filter((field) => JSON.stringify(record[field]) !== JSON.stringify(twin[field]))
				.map((field) => [`${String(twin['title'])}: ${field}`, record[field]] as const);
		}),
	);
}

const csl = recordsOf(readCsl('x.json', textOf('json'), true));

test('twenty sources come out of RIS as they come out of CSL-JSON', () => {
	assert.equal(csl.length, 20);
	assert.deepEqual(differences(recordsOf(readRis('x.ris', textOf('ris'))), csl), {});
});

test('twenty sources come out of BibLaTeX as of CSL-JSON, but for what Zotero does not write there', () => {
	assert.deepEqual(differences(recordsOf(readBibtex('x.bib', textOf('bib'))), csl), {
		'Troop Deaths and Injuries in Ukraine War Near 500,000, U.S. Officials Say: type':
			'article-journal',
		'The Statistical Crisis in Science: type': 'webpage',
		'Roe v. Wade: container-title': undefined,
		'Making emergency supplemental appropriations for the fiscal year ending September 30, 2024: type':
			'legislation',
		'How many Russian soldiers have died in Ukraine?: type': 'article-journal',
		'Letter to President Roosevelt: genre': 'Letter',
	});
});

test('editors, translators, editions, courts and numbers of laws are kept', () => {
	const find = (title: string) => csl.find((record) => record['title'] === title);
	assert.deepEqual(find('On War'), {
		type: 'book',
		title: 'On War',
		author: [{ family: 'Clausewitz', given: 'Carl von' }],
		editor: [
			{ family: 'Howard', given: 'Michael' },
			{ family: 'Paret', given: 'Peter' },
		],
		translator: [
			{ family: 'Howard', given: 'Michael' },
			{ family: 'Paret', given: 'Peter' },
		],
		issued: '1984',
		publisher: 'Princeton University Press',
		'publisher-place': 'Princeton',
		edition: '2',
		language: 'en',
	});
	assert.deepEqual(find('Roe v. Wade'), {
		type: 'legal_case',
		title: 'Roe v. Wade',
		'container-title': 'U.S.',
		issued: '1973-01-22',
		volume: '410',
		page: '113',
		authority: 'Supreme Court of the United States',
	});
});
