import type { Amount, Qualifier } from '../record/figure.ts';
import { stepOf } from './rounding.ts';

/**
 * The values that a statement allows. An infinite end has no bound; an open end is not an allowed
 * value itself.
 */
export interface Interval {
	readonly low: number;
	readonly lowOpen: boolean;
	readonly high: number;
	readonly highOpen: boolean;
}

/** The smallest and largest reach of "about" and "close to", as a share of the stated number. */
const leastReach = 0.01;
export const maxReach = 0.1;

/** "Tens of thousands" are fewer than this many times ten thousand. */
export const orderFactor = 10;

/** The two ends of an amount as written. For a single number, both are that number. */
export function endsOf(amount: Amount): { readonly low: number; readonly high: number } {
	return typeof amount === 'number' ? { low: amount, high: amount } : amount;
}

/**
 * How far "about" and "close to" reach from a number, as a share of it: half a step of its last
 * significant digit, at least 1% and at most 10%. A number with one significant digit always has
 * 10%. "About 1.2 million" is 1.15 to 1.25 million.
 *
 * @param step the value of one unit of the last stated digit; without it, every zero at the end of
 * a whole number counts as rounded off
 */
export function reachOf(stated: number, step: number = stepOf(stated)): number {
	const size = Math.abs(stated);
	if (size === 0 || Math.round(size / step) < 10) return maxReach;
	return Math.min(maxReach, Math.max(leastReach, step / 2 / size));
}

/**
 * A stated number lower or higher by a share of its size. Rounds to 12 digits, to remove the noise
 * of binary fractions.
 */
const shifted = (value: number, share: number): number =>
	Number((value + Math.abs(value) * share).toPrecision(12));

const closed = (low: number, high: number): Interval => ({
	low,
	lowOpen: false,
	high,
	highOpen: false,
});

/**
 * The values that an amount with its qualifier allows. From a range, `at-least` uses the low end
 * and `at-most` the high end; `approx` widens both. Below zero, "at most" has no other end, and
 * "close to" comes from zero.
 *
 * @param step the value of one unit of the last stated digit, where the amount does not show it:
 * 0.01 million for "1.20 million"
 */
export function allows(amount: Amount, qualifier: Qualifier, step?: number): Interval {
	const { low, high } = endsOf(amount);
	switch (qualifier) {
		case 'exact':
		case 'range':
			return closed(low, high);
		case 'approx':
			return closed(shifted(low, -reachOf(low, step)), shifted(high, reachOf(high, step)));
		case 'at-least':
			return { low, lowOpen: false, high: Number.POSITIVE_INFINITY, highOpen: true };
		case 'at-most':
			return { low: high > 0 ? 0 : Number.NEGATIVE_INFINITY, lowOpen: true, high, highOpen: false };
		case 'near-below':
			return low < 0
				? closed(low, shifted(high, reachOf(high, step)))
				: closed(shifted(low, -reachOf(low, step)), high);
		case 'order':
			return typeof amount === 'number'
				? { low, lowOpen: false, high: low * orderFactor, highOpen: true }
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
