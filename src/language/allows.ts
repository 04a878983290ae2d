import type { Amount, Qualifier } from '../record/figure.ts';

/** The values that a statement allows. An infinite end has no bound; an open end does not belong to it. */
export interface Interval {
	readonly low: number;
	readonly lowOpen: boolean;
	readonly high: number;
	readonly highOpen: boolean;
}

/** "around 70,000" allows 10 % to both sides; "close to 70,000" allows 10 % below. Declared, not derived: CONVENTIONS 6. */
export const approxTolerance = 0.1;
export const nearBelowTolerance = 0.1;

/** A share of a stated number, without the noise of binary fractions: nothing is stated to more than 12 digits. */
const scale = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

const closed = (low: number, high: number): Interval => ({
	low,
	lowOpen: false,
	high,
	highOpen: false,
});

/**
 * The set of values that an amount with its qualifier allows.
 * Of a range, `at-least` takes the low end and `at-most` the high end; `approx` widens both.
 */
export function allows(amount: Amount, qualifier: Qualifier): Interval {
	const { low, high } = typeof amount === 'number' ? { low: amount, high: amount } : amount;
	switch (qualifier) {
		case 'exact':
		case 'range':
			return closed(low, high);
		case 'approx':
			return closed(scale(low, 1 - approxTolerance), scale(high, 1 + approxTolerance));
		case 'at-least':
			return { low, lowOpen: false, high: Number.POSITIVE_INFINITY, highOpen: true };
		case 'at-most':
			return { low: 0, lowOpen: true, high, highOpen: false };
		case 'near-below':
			return closed(scale(low, 1 - nearBelowTolerance), high);
		case 'order':
			return typeof amount === 'number'
				? { low, lowOpen: false, high: low * 10, highOpen: true }
				: { low, lowOpen: false, high, highOpen: true };
	}
}

/** Whether every value of `inner` is a value of `outer`. */
export function isSubset(inner: Interval, outer: Interval): boolean {
	const low =
		outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen));
	const high =
		outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen));
	return low && high;
}

/** Whether some value belongs to both. */
export function overlaps(a: Interval, b: Interval): boolean {
	const before = (x: Interval, y: Interval) =>
		x.high < y.low || (x.high === y.low && (x.highOpen || y.lowOpen));
	return !before(a, b) && !before(b, a);
}
