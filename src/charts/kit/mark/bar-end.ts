import type { Amount, Qualifier } from '../../../record/figure.ts';
import { spanOf } from '../../../language/bounds.ts';

/** How a bar from zero shows an amount: it ends where the statement does, and the sign of its qualifier stands behind that. Values are in the unit of the amount. */
export interface BarEnd {
	/** To here the bar is full. */
	readonly full: number;
	/** An outline from zero to here: no more than this, and nobody stated how much. */
	readonly hollow?: number;
	/** Pale between two stated ends. */
	readonly pale?: readonly [from: number, to: number];
	/** The ends and the best value of a range. */
	readonly caps: readonly number[];
	/** The highest value that is drawn. */
	readonly end: number;
}

/** The bar of a statement. An order of magnitude is a band between its two ends, and no bar leads to it. */
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
