import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileAddress } from '../../../src/export/embed/charts.ts';
import { sample } from '../charts-of.ts';

test('charts have the ids of the page, where the second of a kind has a number; a chain is one of them', () => {
	assert.deepEqual(
		sample().charts.map(({ id }) => id),
		['estimate-range', 'chain', 'waffle', 'estimate-range-2', 'aid-ladder'],
	);
});

test('a chart has an address, and files next to it', () => {
	const [chart] = sample().charts;
	assert.ok(chart !== undefined);
	assert.equal(chart.address, 'https://example.org/charts/a/estimate-range/');
	assert.equal(fileAddress(chart, 'csv'), '/charts/a/estimate-range.csv');
	assert.equal(fileAddress(chart, 'oembed.json'), '/charts/a/estimate-range.oembed.json');
});

test('a chart has the records that it is drawn from', () => {
	const { charts, ledger } = sample();
	const figures = charts.map(({ frame }) => ('figures' in frame ? frame.figures : []));
	assert.deepEqual(figures[0]?.[0], ledger.figures.get('killed')?.record);
	assert.deepEqual(
		figures.map((drawn) => drawn.map(({ id }) => id)),
		[['killed', 'wounded'], ['killed'], ['killed'], ['wounded'], ['given']],
	);
});
