import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allows, isSubset, reachOf } from '../../src/language/allows.ts';

/** What is said to be "about" so much, and what that allows. */
const about: readonly (readonly [stated: number, low: number, high: number, step?: number])[] = [
	[70_000, 63_000, 77_000],
	[1_200_000, 1_150_000, 1_250_000],
	[113.4e9, 112.266e9, 114.534e9],
	[1_208_970, 1_196_880.3, 1_221_059.7],
	[120_000, 115_000, 125_000],
	[1_500, 1_450, 1_550],
	[11, 10.5, 11.5],
	[5, 4.5, 5.5],
	[0.4, 0.36, 0.44],
	[0, 0, 0],
	// "about 1.20 million" has three digits, "about 70.0 billion" too.
	[1_200_000, 1_188_000, 1_212_000, 1e4],
	[70e9, 69.3e9, 70.7e9, 1e8],
];
for (const [stated, low, high, step] of about) {
	test(`"about ${stated}"${step === undefined ? '' : ` said to ${step}`} allows ${low} to ${high}`, () => {
		const allowed = allows(stated, 'approx', step);
		assert.deepEqual([allowed.low, allowed.high], [low, high]);
	});
}

test('"close to" reaches as far below a number as "about" does', () => {
	for (const [stated, low, , step] of about) {
		const allowed = allows(stated, 'near-below', step);
		assert.deepEqual([allowed.low, allowed.high], [low, stated]);
	}
});

test('each end of a range reaches as far as its own digits allow', () => {
	const allowed = allows({ low: 70_000, high: 120_000 }, 'approx');
	assert.deepEqual([allowed.low, allowed.high], [63_000, 125_000]);
});

test('no reach is below 1 % or above 10 %, whatever is stated', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e12 }), (stated) => {
			const reach = reachOf(stated);
			assert.ok(reach >= 0.01 && reach <= 0.1, `${stated}: ${reach}`);
			assert.ok(isSubset(allows(stated, 'near-below'), allows(stated, 'approx')));
		}),
	);
});
