import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isRounding, roundingRules, stepOf } from '../../src/language/rounding.ts';

const cases: readonly (readonly [
	exact: number,
	rounded: number,
	isRounded: boolean,
	why: string,
])[] = [
	[95.34e9, 95.34e9, true, 'the same'],
	[95.34e9, 95.3e9, true, 'the nearest tenth'],
	[95.34e9, 95e9, true, 'the nearest whole, 0.4 % away'],
	[95.34e9, 96e9, false, 'not the nearest'],
	[95.34e9, 95.4e9, false, 'not the nearest'],
	[95.34e9, 100e9, false, '4.9 % away'],
	[95e9, 95.34e9, false, 'more digits than were given'],
	[45_123, 45_000, true, '0.3 % away'],
	[45_123, 46_000, false, 'not the nearest'],
	[1999, 2000, true, 'the nearest ten, hundred and thousand'],
	[2004, 2000, true, 'the nearest ten'],
	[2000, 1999, false, 'more digits than were given'],
	[49.5e9, 50e9, false, '1.01 % away'],
	[50.5e9, 50e9, true, '0.99 % away'],
	[9.2e9, 9e9, false, '2.2 % away'],
	[315_000, 300_000, false, '4.8 % away'],
	[31_000, 30_000, false, '3.2 % away'],
	[1010, 1000, true, '0.99 % away'],
	[999, 1000, false, 'counted one by one'],
	[101, 100, false, 'counted one by one'],
	[61.4, 61, true, 'a share with decimals'],
	[61, 60, false, 'whole, and 1.6 % away'],
	[0.4, 0, false, 'nothing is no rounding of something'],
	[0, 0, true, 'the same'],
];
for (const [exact, rounded, isRounded, why] of cases) {
	test(`${rounded} is ${isRounded ? 'a' : 'no'} rounding of ${exact}: ${why}`, () => {
		assert.equal(isRounding(exact, rounded), isRounded);
	});
}

test('what is "about" may be rounded five times as far, whole numbers below 1,000 too', () => {
	const { approx } = roundingRules;
	assert.deepEqual(
		[
			[61.4e9, 60e9],
			[480, 500],
			[106e9, 110e9],
			[95.34e9, 100e9],
			[9.2e9, 9e9],
		].map(([exact = 0, rounded = 0]) => isRounding(exact, rounded, approx)),
		[true, true, true, true, true],
	);
	assert.deepEqual(
		[
			[95e9, 100e9],
			[450, 500],
			[61.4e9, 62e9],
		].map(([exact = 0, rounded = 0]) => isRounding(exact, rounded, approx)),
		[false, false, false],
	);
});

test('a range is rounded at both ends, or not at all', () => {
	assert.equal(isRounding({ low: 169_800, high: 180_400 }, { low: 170_000, high: 180_000 }), true);
	assert.equal(isRounding({ low: 169_800, high: 184_000 }, { low: 170_000, high: 180_000 }), false);
	assert.equal(isRounding({ low: 170_000, high: 180_000 }, 175_000), false);
});

test('the last digit of a number has the value of its place', () => {
	assert.deepEqual(
		[95e9, 95.34e9, 61.4, 0.05, 2000, 1999, 7, 0, 7.5e9 * 1.08].map(stepOf),
		[1e9, 1e7, 0.1, 0.01, 1000, 1, 1, 1, 1e8],
	);
});

test('a rounding has fewer digits, and lies within 1 % and within half the worth of its last digit', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 9_999_999 }),
			fc.integer({ min: 0, max: 7 }),
			(exact, places) => {
				const step = 10 ** places;
				const rounded = Math.round(exact / step) * step;
				if (rounded === 0 || rounded === exact || !isRounding(exact, rounded)) return;
				assert.ok(exact >= 1000 && stepOf(rounded) > stepOf(exact));
				assert.ok(
					Math.abs(rounded - exact) <= exact / 100 &&
						Math.abs(rounded - exact) <= stepOf(rounded) / 2,
				);
			},
		),
	);
});
