import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Qualifier } from '../../../src/record/figure.ts';
import { addBounds, boundsOf, isAbove, roundingOf } from '../../../src/ledger/sums/bounds.ts';
import { vocabulary } from '../../language/vocabulary.ts';

const roundings: readonly (readonly [
	stated: number,
	isCount: boolean,
	off: number,
	why: string,
])[] = [
	[163.6e9, false, 0.05e9, 'half of a tenth of a billion'],
	[20e9, false, 1e9, '5 %, for half of ten billion is more'],
	[1.1e9, false, 0.05e9, 'half of a tenth of a billion'],
	[120_000, true, 5000, 'half of ten thousand'],
	[45_123, true, 0, 'counted to the last person'],
	[45_120, true, 5, 'half of ten'],
	[70, true, 0, 'a count below 1,000'],
	[70, false, 3.5, '5 % of a share'],
	[0, false, 0, 'nothing is not rounded'],
];
for (const [stated, isCount, off, why] of roundings) {
	test(`${stated}${isCount ? ' people' : ''} may be off by ${off}: ${why}`, () => {
		assert.equal(roundingOf(stated, isCount), off);
	});
}

const bounds = (amount: number, qualifier: Qualifier): readonly [low: number, high: number] => {
	const { low, high } = boundsOf({ amount, qualifier, unit: 'USD' }, vocabulary);
	return [low, high];
};

test('rounding widens the ends that were stated, and no end that has a tolerance of its own', () => {
	assert.deepEqual(bounds(61.4e9, 'exact'), [61.35e9, 61.45e9]);
	assert.deepEqual(bounds(61.4e9, 'at-least'), [61.35e9, Number.POSITIVE_INFINITY]);
	assert.deepEqual(bounds(61.4e9, 'at-most'), [0, 61.45e9]);
	assert.deepEqual(bounds(61.4e9, 'near-below'), [60.786e9, 61.45e9]);
	assert.deepEqual(bounds(61.4e9, 'approx'), [60.786e9, 62.014e9]);
	assert.deepEqual(bounds(10_000, 'order'), [10_000, 100_000]);
});

test('a sum has an end where all of its terms have one', () => {
	const term = (low: number, high: number) => ({
		low,
		lowOpen: false,
		high,
		highOpen: high === Number.POSITIVE_INFINITY,
	});
	assert.deepEqual(addBounds([term(1, 2), term(10, 20)]), term(11, 22));
	assert.deepEqual(
		addBounds([term(1, 2), term(10, Number.POSITIVE_INFINITY)]),
		term(11, Number.POSITIVE_INFINITY),
	);
	assert.deepEqual(addBounds([]), term(0, 0));
});

test('what is above by less than adding fractions can be off is not above', () => {
	assert.equal(isAbove({ low: 0.1 + 0.2 }, { high: 0.3 }), false);
	assert.equal(isAbove({ low: 0.301 }, { high: 0.3 }), true);
	assert.equal(isAbove({ low: 5 }, { high: Number.POSITIVE_INFINITY }), false);
});
