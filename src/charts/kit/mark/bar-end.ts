import type { Amount, Qualifier } from '../../../record/figure.ts';
import { spanOf } from '../../../language/bounds.ts';

/**
 * How a bar from zero shows an amount: it ends where the statement ends, followed by the sign of
 * its qualifier. Values are in the unit of the amount.
 */
export interface BarEnd {
	/** The bar is full up to here. */
	readonly full: number;
	/** The bar is an outline from zero to here: no more than this is stated, and no amount. */
	readonly hollow?: number;
	/** The bar is pale between two stated ends. */
	readonly pale?: readonly [from: number, to: number];
	/** The ends and the best value of a range. */
	readonly caps: readonly number[];
	/** The highest drawn value. */
	readonly end: number;
}

/**
 * The bar of a statement. An order of magnitude is a band between its two ends, with no bar leading
 * to it.
 */
export function barEndOf(amount: Amount, qualifier: Qualifier): BarEnd {
	const { low, high, open, dot } = spanOf(amount, qualifier);
	if (open === 'left') return { full: 0, hollow: high, caps: [], end: high };
	if (qualifier === 'order') return { full: 0, pale: [low, high], caps: [], end: high };
	if (low === high) return { full: low, caps: [], end: low };
	return {
		full: low,
		pale: [low, high],
		caps: dot === undefined ? [low, high] : [low, high, dot],
		end: high,
	};
}
