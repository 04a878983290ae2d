import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countChanges } from '../../../src/ledger/sums/count-changes.ts';
import type { Figure } from '../../../src/record/resolved.ts';

const count = (asOf: string, amount: Figure['amount'], more: Partial<Figure> = {}): Figure => ({
	id: asOf,
	subject: 'russia',
	measure: 'killed',
	unit: 'people',
	asOf,
	amount,
	qualifier: 'exact',
	claimant: { name: 'A staff', kind: 'ngo', named: true },
	evidence: 'claim',
	source: 'paper',
	...more,
});
const perPeriod = (figures: readonly Figure[], per: Parameters<typeof countChanges>[1] = 'month') =>
	countChanges(figures, per, 6).changes.map((change) => change.perPeriod);
const reasons = (figures: readonly Figure[]) =>
	countChanges(figures, 'month', 6).left.map(({ figure, why }) => `${figure.id} ${why}`);

test('a change is the difference of two counts of one series, in the order of their dates', () => {
	assert.deepEqual(
		perPeriod([
			count('2024-03-01', 130),
			count('2024-01-01', 100),
			count('2024-02-01', 110),
			count('2024-02-01', 900, { subject: 'ukraine' }),
		]),
		[10, 20],
	);
});

test('a change over several months is divided by their number, and nothing is put between them', () => {
	const { changes } = countChanges(
		[count('2024-01-01', 100), count('2024-04-01', 160)],
		'month',
		6,
	);
	assert.equal(changes.length, 1);
	assert.equal(changes[0]?.perPeriod, 20);
	assert.deepEqual([changes[0]?.from, changes[0]?.to], ['2024-01-01', '2024-04-01']);
	assert.deepEqual(perPeriod([count('2024-01-01', 100), count('2024-01-31', 400)], 'day'), [10]);
	assert.deepEqual(perPeriod([count('2022-06', 100), count('2023-06', 400)], 'year'), []);
	assert.deepEqual(
		countChanges([count('2022-06', 100), count('2023-06', 400)], 'year', 12).changes.map(
			(one) => one.perPeriod,
		),
		[300],
	);
});

test('a change is about right if a count is, or if no whole number of months lies between', () => {
	const isAbout = (...figures: readonly Figure[]) =>
		countChanges(figures, 'month', 6).changes.map((one) => one.isAbout);
	assert.deepEqual(isAbout(count('2024-01-01', 1), count('2024-02-01', 3)), [false]);
	assert.deepEqual(isAbout(count('2024-01-01', 1), count('2024-02-11', 3)), [true]);
	assert.deepEqual(
		isAbout(count('2024-01-01', 1, { qualifier: 'approx' }), count('2024-02-01', 3)),
		[true],
	);
});

test('no change leads to a bound, across a change of method, a gap or a fall, or to a count too soon', () => {
	assert.deepEqual(
		reasons([
			count('2024-01-01', 100),
			count('2024-01-10', 103),
			count('2024-02-01', 110, { qualifier: 'at-least' }),
			count('2024-03-01', 120, { methodBreak: 'A register opened.' }),
			count('2024-04-01', 90),
			count('2025-04-01', 300),
		]),
		[
			'2024-01-10 soon',
			'2024-02-01 amount',
			'2024-03-01 method',
			'2024-04-01 fall',
			'2025-04-01 gap',
		],
	);
});

test('a change of method at a count that is skipped still breaks the series', () => {
	assert.deepEqual(
		reasons([
			count('2024-01-01', 100),
			count('2024-01-10', 103, { methodBreak: 'A register opened.' }),
			count('2024-03-01', 200),
		]),
		['2024-01-10 method'],
	);
});
