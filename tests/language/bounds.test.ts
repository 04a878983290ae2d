import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastAndMost, lowerBound, spanOf, statedEnds } from '../../src/language/bounds.ts';

test('a statement puts only what it states on an axis, and is open where its qualifier leaves it open', () => {
	assert.deepEqual(spanOf(120_000, 'at-most'), { low: 120_000, high: 120_000, open: 'left' });
	assert.deepEqual(spanOf(120_000, 'at-least'), { low: 120_000, high: 120_000, open: 'right' });
	assert.deepEqual(spanOf(70_000, 'near-below'), { low: 70_000, high: 70_000, dot: 70_000 });
	assert.deepEqual(spanOf(113.4e9, 'approx'), { low: 113.4e9, high: 113.4e9, dot: 113.4e9 });
	assert.deepEqual(spanOf({ low: 1, high: 3 }, 'range'), { low: 1, high: 3 });
});

test('an end that is not stated is not there', () => {
	assert.deepEqual(statedEnds(120_000, 'at-most'), { high: 120_000 });
	assert.deepEqual(statedEnds({ low: 1, high: 3 }, 'at-least'), { low: 1 });
	assert.deepEqual(statedEnds(70_000, 'approx'), { low: 70_000, high: 70_000 });
});

test('statements are put in order by what they state at least', () => {
	assert.equal(lowerBound(120_000, 'at-most'), 0);
	assert.equal(lowerBound({ low: 1, high: 3 }, 'range'), 1);
	assert.equal(lowerBound(70_000, 'at-least'), 70_000);
});

test('the most of an order of magnitude is ten times its number, that of an open end what was stated', () => {
	assert.deepEqual(leastAndMost({ amount: 10_000, qualifier: 'order' }), {
		low: 10_000,
		high: 100_000,
	});
	assert.deepEqual(leastAndMost({ amount: 10_000, qualifier: 'at-least' }), {
		low: 10_000,
		high: 10_000,
	});
	assert.deepEqual(leastAndMost({ amount: 10_000, qualifier: 'at-most' }), {
		low: 0,
		high: 10_000,
	});
});
