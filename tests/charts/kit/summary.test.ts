import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summary, type Told, told } from '../../../src/charts/kit/summary.ts';
import { chartsOf } from '../../../src/export/embed/charts.ts';
import { publishedArticles } from '../../../src/ledger/ask/published-articles.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import { ownLedger } from '../../own-ledger.ts';
import { slowTest } from '../../sample.ts';

const amounts = (...values: readonly number[]): readonly Told[] =>
	values.map((value) => ({ words: `about ${value}`, value }));

test('a few amounts are read out, many are summed up with their ends', () => {
	assert.equal(summary(amounts(3, 1, 2), english), 'about 3; about 1; about 2');
	assert.equal(
		summary(amounts(3, 1, 2, 9, 4, 5, 6), english),
		'7 figures; the first: about 3; the last: about 6; the lowest: about 1; the highest: about 9',
	);
	assert.equal(
		summary(amounts(1, 2, 3, 4, 5, 6, 7), english),
		'7 figures; the first: about 1; the last: about 7',
	);
	assert.equal(summary([], english), '');
});

test('of many lines only the ends of each are read out', () => {
	assert.equal(
		summary(amounts(3, 1, 9, 4), english, 4),
		'4 figures; the first: about 3; the last: about 4',
	);
	assert.equal(summary(amounts(3, 1), english, 4), 'about 3; about 1');
});

test('a stated amount is compared by its lower bound', () => {
	assert.equal(told('as many as 50', { amount: 50, qualifier: 'at-most' }).value, 0);
	assert.equal(told('20 to 45', { amount: { low: 20, high: 45 }, qualifier: 'range' }).value, 20);
});

slowTest('no chart of amounts on this site is read out at length', () => {
	const ledger = ownLedger();
	const charts = publishedArticles(ledger).flatMap((article) => chartsOf(article, ledger));
	const long = charts
		.filter(({ frame }) => 'figures' in frame && frame.kind !== 'chain')
		.filter(({ frame }) => frame.description.length > 1500)
		.map(({ id, frame }) => `${id}: ${frame.description.length}`);
	assert.ok(charts.length > 20);
	assert.deepEqual(long, []);
});
