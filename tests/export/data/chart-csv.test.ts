import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { chartCsv } from '../../../src/export/data/chart-csv.ts';
import { chartsOf } from '../../../src/export/embed/charts.ts';
import { baseFiles, people } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { ledgerOfFiles } from '../../kept-readings.ts';
import { chartOf, superseded } from '../charts-of.ts';

function rowsOf(id: string, corrections?: string) {
	const { chart, ledger } = chartOf(id, corrections);
	return csvParse(chartCsv(chart, ledger));
}

test('a row for each figure, with its qualifier, its ends as stated, its words and its source', () => {
	const rows = rowsOf('estimate-range');
	assert.deepEqual(rows.columns, [
		'id',
		'label',
		'subject',
		'measure',
		'population',
		'qualifier',
		'low',
		'high',
		'best',
		'unit',
		'basis',
		'stage',
		'kind',
		'as_of',
		'claimant',
		'evidence',
		'repeats',
		'words',
		'correction_notice',
		'source_title',
		'source_url',
		'chart_title',
		'chart_subtitle',
		'chart_url',
	]);
	const [first, second] = rows;
	assert.deepEqual(
		[
			first?.['id'],
			first?.['qualifier'],
			first?.['low'],
			first?.['high'],
			first?.['best'],
			first?.['words'],
		],
		['killed', 'at-most', '', '120000', '', 'as many as 120,000'],
	);
	assert.deepEqual(
		[second?.['low'], second?.['high'], second?.['as_of'], second?.['evidence']],
		['170000', '180000', '2024-01', 'claim'],
	);
	assert.ok(first?.['source_title'] !== '');
	assert.deepEqual(
		new Set(rows.map((row) => row['chart_url'])),
		new Set(['https://example.org/charts/a/estimate-range/']),
	);
	assert.equal(first?.['chart_title'], 'Killed & <wounded>');
});

test('"at least" has no high end, and a text that a spreadsheet would run is escaped', () => {
	const [row] = rowsOf('aid-ladder');
	assert.deepEqual([row?.['low'], row?.['high'], row?.['label']], ['9000000000', '', "'=SUM(A1)"]);
});

test('a figure that is no longer current says so in its row', () => {
	assert.match(
		rowsOf('waffle', superseded)[0]?.['correction_notice'] ?? '',
		/^Superseded on 10 February 2024 by .*: A newer count\.$/,
	);
	assert.equal(rowsOf('waffle')[0]?.['correction_notice'], '');
});

test('what a plot computed is in columns of its own, beside the count that it is from', () => {
	const ledger = ledgerOfFiles(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				people('first', 'killed', 1000, { asOf: '2024-01-01' }),
				people('second', 'killed', 4000, { asOf: '2024-02-01' }),
				people('third', 'killed', 5234, { asOf: '2024-03-01', qualifier: 'approx' }),
			]),
			'content/articles/a.md':
				'---\ntitle: T\nsummary: S.\npublished: 2024-03-14\nfactsAsOf: 2024-03-14\nfigures: [first, second, third]\n---\nT.\n\n::plot{mark="bars" x="date" y="amount" per="month" figures="first second third" title="By month"}\n',
		}),
	);
	const article = ledger.articles.get('a');
	assert.ok(article !== undefined);
	const [chart] = chartsOf(article, ledger);
	assert.ok(chart !== undefined);
	const rows = csvParse(chartCsv(chart, ledger));
	assert.deepEqual(
		rows.map((row) => [
			row['id'],
			row['low'],
			row['computed_per_month'],
			row['computed_per_month_words'],
		]),
		[
			['first', '1000', '', ''],
			['second', '4000', '3000', '3,000'],
			['third', '5234', '1230', 'about 1,230'],
		],
	);
	assert.equal(rows.columns.at(-1), 'chart_url');
});
