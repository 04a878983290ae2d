import type { Amount, Qualifier } from '../../../record/figure.ts';
import { type Span, spanOf } from '../../../language/bounds.ts';

/**
 * How a bar from zero shows an amount: it ends where the statement ends, followed by the sign of
 * its qualifier. Values are in the unit of the amount.
 */
export interface BarEnd {
	/** The bar is full from zero to here, which is below zero for an amount below it. */
	readonly full: number;
	/** The bar is an outline from zero to here: no more than this is stated, and no amount. */
	readonly hollow?: number;
	/** The bar is pale between two stated ends. */
	readonly pale?: readonly [from: number, to: number];
	/** The ends and the best value of a range. */
	readonly caps: readonly number[];
	/** The drawn value that is farthest from zero, on the side of the amount. */
	readonly end: number;
}

/**
 * The bar of a statement. An order of magnitude is a band between its two ends, with no bar leading
 * to it, nor is there one to a range on both sides of zero. Below zero, "at least" is an outline, and
 * the sign of "at most" follows the end, away from zero.
 */
export function barEndOf(amount: Amount, qualifier: Qualifier): BarEnd {
	const span = spanOf(amount, qualifier);
	const { low, high, open, dot } = span;
	if (high < 0 || (high === 0 && low < 0)) return barBelow(span);
	if (open === 'left') return { full: 0, hollow: high, caps: [], end: high };
	if (qualifier === 'order') return { full: 0, pale: [low, high], caps: [], end: high };
	if (low === high) return { full: low, caps: [], end: low };
	return {
		full: Math.max(0, low),
		pale: [low, high],
		caps: dot === undefined ? [low, high] : [low, high, dot],
		end: high,
	};
}

/** The bar of an amount below zero. */
function barBelow({ low, high, open, dot }: Span): BarEnd {
	if (open === 'right') return { full: 0, hollow: low, caps: [], end: low };
	if (low === high) return { full: low, caps: [], end: low };
	return {
		full: high,
		pale: [low, high],
		caps: dot === undefined ? [low, high] : [low, high, dot],
		end: low,
	};
}

/** The lowest and the highest drawn value of a bar, zero included. */
export function extentOfBar({ end, pale = [0, 0] }: BarEnd): readonly [low: number, high: number] {
	return [Math.min(0, end, ...pale), Math.max(0, end, ...pale)];
}
