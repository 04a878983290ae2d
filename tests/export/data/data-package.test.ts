import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { dataPackage, dataTables } from '../../../src/export/data/data-package.ts';
import { tableCsv, tableJson } from '../../../src/export/data/data-table.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { openSite } from '../../../src/workspace/site.ts';
import { article, contentOf, frontmatter } from '../../content.ts';
import { root } from '../../root.ts';
import { sample, superseded } from '../charts-of.ts';
import { slowTest } from '../../sample.ts';

interface Resource {
	readonly name: string;
	readonly tabular: boolean;
	readonly valid: boolean;
	read(options: { readonly keyed: true; readonly relations: true }): Promise<readonly unknown[]>;
}
interface Read {
	readonly valid: boolean;
	readonly errors: readonly Error[];
	readonly resources: readonly Resource[];
}
/** The reference reader of data packages, which has no types. */
const {
	Package,
}: { readonly Package: { load(path: string, options: { readonly strict: true }): Promise<Read> } } =
	createRequire(import.meta.url)('datapackage');

/**
 * Writes the site's package, optionally with one file changed, and reads it with the reference
 * reader: descriptor, types, constraints, keys.
 */
async function read(
	ledger: Ledger,
	change: (name: string, text: string) => string = (_, text) => text,
): Promise<ReadonlyMap<string, number>> {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-data-'));
	for (const table of dataTables(ledger))
		writeFileSync(join(folder, `${table.name}.csv`), change(`${table.name}.csv`, tableCsv(table)));
	writeFileSync(
		join(folder, 'datapackage.json'),
		change('datapackage.json', JSON.stringify(dataPackage(ledger))),
	);
	const found = await Package.load(join(folder, 'datapackage.json'), { strict: true });
	assert.ok(found.valid, found.errors.map(({ message }) => message).join('\n'));
	const rows = new Map<string, number>();
	for (const resource of found.resources) {
		assert.ok(resource.tabular && resource.valid, resource.name);
		rows.set(resource.name, (await resource.read({ keyed: true, relations: true })).length);
	}
	return rows;
}

const { ledger } = await openSite(join(root, 'content'));

slowTest(
	'the reference reader of data packages finds each row of this site as the descriptor says, its keys among them',
	async () => {
		const rows = await read(ledger);
		assert.deepEqual(
			[...rows],
			dataTables(ledger).map((table) => [table.name, table.rows.length]),
		);
		for (const name of [
			'figures',
			'sources',
			'edges',
			'differences',
			'claims',
			'articles',
			'uses',
			'events',
			'terms',
		])
			assert.ok((rows.get(name) ?? 0) > 0, name);
	},
);

slowTest(
	'the reader refuses a package in which a source is missing, a qualifier is unknown, or a name has a space',
	async () => {
		await assert.rejects(
			read(ledger, (name, text) =>
				name === 'sources.csv' ? text.split('\n').toSpliced(1, 1).join('\n') : text,
			),
			/Foreign key/i,
		);
		await assert.rejects(
			read(ledger, (name, text) =>
				name === 'figures.csv' ? text.replace(',at-least,', ',at-any-rate,') : text,
			),
		);
		await assert.rejects(
			read(ledger, (name, text) =>
				name === 'datapackage.json'
					? text.replace('"name":"caveat-data"', '"name":"Caveat data"')
					: text,
			),
		);
	},
);

test('a figure that is no longer current says so, and its correction is a row of its own', async () => {
	const { ledger: changed } = sample(superseded);
	assert.equal((await read(changed)).get('corrections'), 1);
	const rows = csvParse(csvOf('figures', changed));
	const killed = rows.find(({ id }) => id === 'killed');
	assert.equal(killed?.['correction_status'], 'superseded');
	assert.match(
		killed?.['correction_notice'] ?? '',
		/^Superseded on 10 February 2024 by .*: A newer count\.$/,
	);
	assert.deepEqual(
		csvParse(csvOf('corrections', changed)).map(({ kind, figure, by, article }) => [
			kind,
			figure,
			by,
			article,
		]),
		[['supersession', 'killed', 'wounded', 'a']],
	);
});

test('ends are as stated, unknown values are empty in CSV and null in JSON, and only CSV escapes formulas', () => {
	const { ledger: small } = sample();
	const rows = csvParse(csvOf('figures', small));
	assert.deepEqual(
		rows.map(({ id, low, high, best, qualifier }) => [id, low, high, best, qualifier]),
		[
			['given', '9000000000', '', '', 'at-least'],
			['killed', '', '120000', '', 'at-most'],
			['wounded', '170000', '180000', '', 'range'],
		],
	);
	assert.equal(rows[0]?.['label'], "'=SUM(A1)");
	const table = dataTables(small).find(({ name }) => name === 'figures');
	assert.ok(table !== undefined);
	const records: readonly Readonly<Record<string, unknown>>[] = JSON.parse(tableJson(table));
	assert.deepEqual(records.map(({ id, low, high, label }) => [id, low, high, label]).slice(0, 2), [
		['given', 9e9, null, '=SUM(A1)'],
		['killed', null, 120_000, null],
	]);
});

test('records that only drafts use are in no table', () => {
	const draft = article(
		'A text.\n',
		frontmatter.replace('title: A test', 'title: A test\ndraft: true'),
	);
	const tables = (text: string) =>
		dataTables(buildLedger(contentOf({ 'content/articles/a.md': text })))
			.filter(({ name, rows }) => name !== 'terms' && rows.length > 0)
			.map(({ name }) => name);
	assert.deepEqual(tables(draft), []);
	assert.deepEqual(tables(draft.replace('draft: true', 'draft: false')), [
		'figures',
		'sources',
		'edges',
		'articles',
		'uses',
	]);
});

test('licence and citation are in the package, and the version is the last day that the content names', () => {
	const descriptor = dataPackage(ledger);
	assert.deepEqual(descriptor['licenses'], [
		{
			name: 'CC-BY-4.0',
			title: 'Creative Commons Attribution 4.0 International',
			path: 'https://creativecommons.org/licenses/by/4.0/',
		},
	]);
	assert.match(String(descriptor['version']), /^\d{4}-\d\d-\d\d$/);
	assert.match(
		String(descriptor['citation']),
		new RegExp(
			`version of ${String(descriptor['version'])}\\. https://caveat\\.example/data/\\. CC-BY-4\\.0\\.$`,
		),
	);
});

function csvOf(name: string, of: Ledger): string {
	const table = dataTables(of).find((one) => one.name === name);
	assert.ok(table !== undefined, name);
	return tableCsv(table);
}
