import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText, formatChartData } from '../../../src/export/data/chart-json.ts';
import { chartOf, sample, superseded } from '../charts-of.ts';

test('the figures of a chart are the records of the ledger, with their words and their sources', () => {
	const { charts, ledger } = sample();
	for (const chart of charts) {
		const data = JSON.parse(formatChartData(chart, ledger));
		assert.deepEqual(
			[data.version, data.title, data.subtitle, data.address],
			[1, chart.frame.title, chart.frame.subtitle, chart.address],
		);
		for (const figure of data.figures) {
			const record = ledger.figures.get(figure.id)?.record;
			assert.deepEqual(
				[
					figure.amount,
					figure.qualifier,
					figure.asOf,
					figure.claimant,
					figure.evidence,
					figure.source.id,
				],
				[
					record?.amount,
					record?.qualifier,
					record?.asOf,
					record?.claimant,
					record?.evidence,
					record?.source,
				],
			);
			assert.equal(figure.source.title, ledger.sources.get(record?.source ?? '')?.record.title);
			assert.match(figure.words, /\d/);
		}
		assert.equal(data.table.rows.length >= data.figures.length, true);
		for (const row of data.table.rows) assert.equal(row.length, data.table.head.length);
	}
});

test('the data of a figure that is no longer current has its correction notice', () => {
	const { chart, ledger } = chartOf('waffle', superseded);
	const data = JSON.parse(formatChartData(chart, ledger));
	assert.match(data.notes[0], /Superseded on 10 February 2024/);
	assert.match(data.figures[0].correctionNotice, /^Superseded/);
	assert.equal(data.table.rows[0][2], 'as many as 120,000 (superseded, 10 Feb 2024)');
});

test('the licence of the site comes with the data', () => {
	const { chart, ledger } = chartOf('waffle');
	const licence = { name: 'A licence', spdx: 'CC-BY-4.0', url: 'https://example.org/licence' };
	assert.deepEqual(
		JSON.parse(formatChartData(chart, { ...ledger, site: { ...ledger.site, licence } })).site
			.licence,
		licence,
	);
	assert.equal('licence' in JSON.parse(formatChartData(chart, ledger)).site, false);
});

test('small print in a cell is in parentheses', () => {
	assert.equal(
		cellText([
			{ type: 'text', value: '5' },
			{
				type: 'element',
				tagName: 'small',
				properties: {},
				children: [{ type: 'text', value: 'withdrawn' }],
			},
		]),
		'5 (withdrawn)',
	);
});
