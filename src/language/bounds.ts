import type { Amount, Qualifier } from '../record/figure.ts';
import { endsOf, orderFactor } from './allows.ts';

/**
 * The ends that a statement gives, never widened: "at least" has no high end, "at most" no low one. Any other single number is both,
 * and its qualifier says how to read it.
 */
export function statedEnds(
	amount: Amount,
	qualifier: Qualifier,
): { readonly low?: number; readonly high?: number } {
	const { low, high } = endsOf(amount);
	if (qualifier === 'at-least') return { low };
	return qualifier === 'at-most' ? { high } : { low, high };
}

/** The amount by which statements are put in order, and no more than was stated: of a range its low end, and 0 of "as many as". */
export function lowerBound(amount: Amount, qualifier: Qualifier): number {
	return statedEnds(amount, qualifier).low ?? 0;
}

/** The least and the most of what was stated, as far as that has an end: 0 for "as many as". What "about" adds is in its words alone. */
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
 * The part of an axis that a statement covers, with only stated values, in the unit of the amount.
 */
export interface Span {
	/** A line or a band goes from here … */
	readonly low: number;
	/** … to here. Equal to `low` if one value was stated. */
	readonly high: number;
	/** The side without a bound. */
	readonly open?: 'left' | 'right';
	/** A value that was stated as the one: never computed. */
	readonly dot?: number;
}

/** The span of a statement. How far "about" and "close to" reach is for checks (`allows`): nobody stated it, so nothing is drawn as long as that. */
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
