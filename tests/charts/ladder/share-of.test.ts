import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareOf } from '../../../src/charts/ladder/share-of.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';
import type { Amount, Qualifier } from '../../../src/record/figure.ts';

const stated = (amount: Amount, qualifier: Qualifier = 'exact') => ({ amount, qualifier });

test('a share is in whole per cent, and about if either amount is', () => {
	assert.equal(shareOf(stated(60), stated(100), english), '60%');
	assert.equal(shareOf(stated(101.2e9, 'approx'), stated(113.4e9), english), 'about 89%');
	assert.equal(shareOf(stated(60.84), stated(60, 'approx'), english), 'about 101%');
});

test('a share near none or all is not rounded to it', () => {
	assert.equal(shareOf(stated(99.7), stated(100), english), '99.7%');
	assert.equal(shareOf(stated(100), stated(100), english), '100%');
	assert.equal(shareOf(stated(4), stated(1000), english), '0.4%');
	assert.equal(shareOf(stated(0), stated(1000), english), '0%');
});

test('a range or a limit has no share, and nothing is a share of zero', () => {
	const range = stated({ low: 1, high: 2 }, 'range');
	for (const [after, before] of [
		[range, stated(4)],
		[stated(1, 'at-least'), stated(4)],
		[stated(1), stated(4, 'near-below')],
		[stated(1), stated(0)],
	] as const)
		assert.equal(shareOf(after, before, english), undefined);
});
