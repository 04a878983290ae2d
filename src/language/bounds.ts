import type { Amount, Qualifier } from '../record/figure.ts';
import { endsOf, orderFactor } from './allows.ts';

/**
 * The ends that a statement gives, never widened: "at least" has no high end, "at most" no low end.
 * Any other single number is both ends, and its qualifier says how to read it.
 */
export function statedEnds(
	amount: Amount,
	qualifier: Qualifier,
): { readonly low?: number; readonly high?: number } {
	const { low, high } = endsOf(amount);
	if (qualifier === 'at-least') return { low };
	return qualifier === 'at-most' ? { high } : { low, high };
}

/**
 * The amount by which statements are sorted. It is never more than was stated: the low end of a
 * range, and 0 for "as many as", unless that is below zero.
 */
export function lowerBound(amount: Amount, qualifier: Qualifier): number {
	const { low, high = 0 } = statedEnds(amount, qualifier);
	return low ?? Math.min(0, high);
}

/**
 * The lowest and highest stated values, if there are any; the lowest is 0 for "as many as". "About"
 * does not widen them.
 */
export function leastAndMost({
	amount,
	qualifier,
}: {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}): { readonly low: number; readonly high: number } {
	const low = lowerBound(amount, qualifier);
	const high = statedEnds(amount, qualifier).high ?? low;
	return { low, high: qualifier === 'order' ? mostOfOrder(amount) : high };
}

/**
 * The part of an axis that a statement covers. All its values were stated, in the unit of the
 * amount.
 */
export interface Span {
	/** The start of the line or band. */
	readonly low: number;
	/** Its end. Equal to `low` if one value was stated. */
	readonly high: number;
	/** The side without a bound. */
	readonly open?: 'left' | 'right';
	/** A value that was stated as a single or best value, never computed. */
	readonly dot?: number;
}

/**
 * The span of a statement. The reach of "about" and "close to" is for checks only (`allows`); it is
 * not drawn, because nobody stated it.
 */
export function spanOf(amount: Amount, qualifier: Qualifier): Span {
	const { low, high } = endsOf(amount);
	const best = typeof amount === 'number' ? amount : amount.best;
	switch (qualifier) {
		case 'exact':
		case 'range':
		case 'approx':
		case 'near-below':
			return { low, high, ...(best === undefined ? {} : { dot: best }) };
		case 'at-least':
			return { low, high: low, open: 'right' };
		case 'at-most':
			return { low: high, high, open: 'left' };
		case 'order':
			return { low, high: mostOfOrder(amount) };
	}
}

function mostOfOrder(amount: Amount): number {
	return typeof amount === 'number' ? amount * orderFactor : amount.high;
}

/** The stated end of an amount, at which a line marks it: of a range without a best value, the high end. */
export function statedEnd({
	amount,
	qualifier,
}: {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}): number {
	const { open, dot, low, high } = spanOf(amount, qualifier);
	return open === 'right' ? low : (dot ?? high);
}
