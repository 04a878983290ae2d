import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { frameChart } from '../../../src/charts/kit/frame.ts';
import { placeEstimateRange } from '../../../src/charts/estimate-range/layout.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';

const scene = placeEstimateRange([], 704, { words: english });
const chart = frameChart(
	{
		address: '/',
		id: 'chart',
		kind: 'estimate-range',
		title: 'The dead',
		subtitle: '',
		wide: scene,
		narrow: scene,
		description: '',
		notes: [],
		figures: [],
		table: {
			columns: ['words', 'words', 'amount', 'date'],
			head: ['Counted', 'Whose', 'Stated', 'As of'],
			rows: [
				['Killed', 'Russia', '120,000', 'Aug 2023'],
				['Killed', 'Russia', '120,000', 'Aug 2023'],
				['Wounded', 'Russia', '180,000', 'Aug 2023'],
			],
		},
		sourceLine: [],
		words: english,
	},
	{ heading: 'h2', links: [] },
);

test('amounts and dates of a table have their classes, in its head too', () => {
	const classes = selectAll('th', chart).map(({ properties }) => properties.className);
	assert.deepEqual(classes, [undefined, undefined, ['amount'], ['date']]);
	assert.equal(selectAll('td.amount', chart).length, 3);
});

test('words repeated from the row above are hidden from view and kept for readers of the text', () => {
	const rows = selectAll('tbody tr', chart);
	assert.deepEqual(
		rows.map((row) => selectAll('.sr', row).length),
		[0, 2, 0],
	);
	assert.deepEqual(
		rows.map((row) => textOf(row)),
		['KilledRussia120,000Aug 2023', 'KilledRussia120,000Aug 2023', 'WoundedRussia180,000Aug 2023'],
	);
	assert.ok(!toHtml(select('tbody', chart) ?? chart).includes('style'));
});
