import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { restate, restatements, yearsBesideRate } from '../../../src/ledger/sums/restatements.ts';
import type { Figure } from '../../../src/record/resolved.ts';
import { baseFiles, codesOf, type Fields, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';

const site = {
	title: 'T',
	tagline: 'T',
	description: 'D',
	baseUrl: 'https://example.org',
	language: 'en',
	editors: ['E'],
	corrections: 'c@example.org',
};
const rate = {
	from: 'EUR',
	to: 'USD',
	rate: 1.08,
	date: 2023,
	rule: 'annual average',
	source: 'paper-2024-02',
};
const prices = {
	unit: 'USD',
	name: 'consumer prices',
	base: 2024,
	years: { 2022: 80, 2023: 90, 2024: 100 },
	source: 'paper-2024-02',
};

/**
 * The restatements of these figures on a site with these rates, in an article whose facts end on a
 * day: the target and the amounts of each.
 */
function restated(
	figures: readonly Fields[],
	fields: Fields,
	factsAsOf = '2024-03-01',
): readonly (readonly [to: string, amounts: readonly Figure['amount'][]])[] {
	const article = `---\ntitle: T\nsummary: S.\npublished: ${factsAsOf}\nfactsAsOf: ${factsAsOf}\n---\nT.\n`;
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/site.yaml': JSON.stringify({ ...site, ...fields }),
			'content/library/figures/f.yaml': JSON.stringify(figures),
			'content/articles/a.md': article,
		}),
	);
	const found = ledger.articles.get('a');
	assert.ok(found !== undefined);
	const records = [...ledger.figures.values()].map(({ record }) => record);
	return restatements(records, found, ledger).map((how) => [
		'by' in how ? how.to : `${how.to} of ${how.inPrices.base}`,
		records.map((figure) => restate(figure, how).amount),
	]);
}

const euros = (id: string, amount: Fields['amount'], more: Fields = {}) =>
	money(id, amount, { unit: 'EUR', ...more });

test('an amount is converted at the rate of the site, either way, as precise as it was stated', () => {
	assert.deepEqual(
		restated([euros('a', 17.1e9), euros('b', { low: 2e9, high: 3e9 }, { qualifier: 'range' })], {
			rates: [rate],
		}),
		[['USD', [18.5e9, { low: 2.2e9, high: 3.2e9 }]]],
	);
	assert.deepEqual(restated([money('a', 54e9)], { rates: [rate] }), [['EUR', [50e9]]]);
	assert.deepEqual(restated([euros('a', 10e9), euros('b', 0)], { rates: [rate] }), [
		['USD', [11e9, 0]],
	]);
});

test('of several rates it is the newest that the article can know', () => {
	const newer = { ...rate, rate: 2, date: 2024, source: 'paper-2024-02' };
	assert.deepEqual(restated([euros('a', 1e9)], { rates: [rate, newer] }), [['USD', [2e9]]]);
	assert.deepEqual(restated([euros('a', 1e9)], { rates: [rate] }, '2023-06-01'), []);
});

test('nothing is converted without a rate, in two currencies, of people, or in prices of another year', () => {
	assert.deepEqual(restated([euros('a', 1e9)], {}), []);
	assert.deepEqual(restated([euros('a', 1e9), money('b', 1e9)], { rates: [rate] }), []);
	assert.deepEqual(restated([euros('a', 1e9, { basis: 'real' })], { rates: [rate] }), []);
});

test('nominal amounts of several years are brought to the prices of one', () => {
	const nominal = (id: string, amount: number, since: string, asOf: string) =>
		money(id, amount, { basis: 'nominal', since, asOf });
	assert.deepEqual(
		restated(
			[nominal('a', 8.0e9, '2022-01-01', '2022-12-31'), nominal('b', 45e9, '2023-01', '2023-06')],
			{ prices: [prices] },
		),
		[['USD of 2024', [10e9, 50e9]]],
	);
});

test('prices are left alone where a period has several years, a year has no index, all are of one year, or the basis is not stated', () => {
	const nominal = (id: string, since: string, asOf: string, basis: Fields = { basis: 'nominal' }) =>
		money(id, 1e9, { ...basis, since, asOf });
	const other = nominal('b', '2023-01', '2023-06');
	assert.deepEqual(restated([nominal('a', '2022-01', '2023-06'), other], { prices: [prices] }), []);
	assert.deepEqual(restated([nominal('a', '2021-01', '2021-06'), other], { prices: [prices] }), []);
	assert.deepEqual(restated([nominal('a', '2023-01', '2023-06'), other], { prices: [prices] }), []);
	assert.deepEqual(
		restated([nominal('a', '2022-01', '2022-06', {}), other], { prices: [prices] }),
		[],
	);
});

test('a rate names a source and units that exist, and its source is used', () => {
	const files = (fields: Fields) => ({
		'content/site.yaml': JSON.stringify({ ...site, ...fields }),
	});
	const codes = (fields: Fields) =>
		codesOf([], ['unknown-source', 'unknown-word', 'unused-source'], files(fields)).filter(
			(code) => !code.startsWith('unused-source') || code.endsWith('paper-2024-02'),
		);
	assert.deepEqual(codes({ rates: [rate] }), []);
	assert.deepEqual(
		codes({
			rates: [{ ...rate, source: 'nowhere', from: 'XYZ' }],
			prices: [{ ...prices, unit: 'XYZ' }],
		}).toSorted(),
		['unknown-source', 'unknown-word', 'unknown-word'],
	);
	assert.deepEqual(codes({}), ['unused-source paper-2024-02']);
	assert.deepEqual(
		codesOf(
			[],
			['bad-value'],
			files({ prices: [{ ...prices, base: 2019 }], rates: [{ ...rate, rate: 0 }] }),
		),
		['bad-value', 'bad-value'],
	);
});

test('a rate is beside every year that it is not of, and an exact amount of such a year is about so much', () => {
	const ledger = buildLedger(
		contentOf({
			...baseFiles,
			'content/library/figures/f.yaml': JSON.stringify([
				euros('inside', 1e9, { since: '2023-02', asOf: '2023-06' }),
				euros('across', 1e9, { since: '2022', asOf: '2024-02-01' }),
				euros('after', 1e9, { qualifier: 'at-least', asOf: '2024-01' }),
			]),
		}),
	);
	const figures = [...ledger.figures.values()].map(({ record }) => record);
	const byYear = { ...rate, date: '2023' };
	assert.deepEqual(
		figures.map((figure) => yearsBesideRate([figure], byYear)),
		[[], ['2022', '2024'], ['2024']],
	);
	assert.deepEqual(yearsBesideRate(figures, byYear), ['2022', '2024']);
	assert.deepEqual(yearsBesideRate(figures, { ...rate, date: '2023-06-01' }), [
		'2022',
		'2023',
		'2024',
	]);
	assert.deepEqual(
		figures.map((figure) => restate(figure, { to: 'USD', by: byYear }).qualifier),
		['exact', 'approx', 'at-least'],
	);
});
