import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import type { Colour } from '../kit/colour.ts';
import { spanOf } from '../../language/bounds.ts';

/** One figure of a waffle. Its amount is in the unit of the squares. */
export interface WaffleFigure {
	readonly id: string;
	readonly words: string;
	/** Subject, claimant and date, written below the words. */
	readonly detail: string;
	/** Lines of the author about it. */
	readonly notes?: readonly string[];
	readonly colour: Colour;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
}

/**
 * How a square is drawn: up to the low end by the grade of evidence; between two ends, or below an
 * upper bound, empty, or soft if it is inside the squares of a larger figure.
 */
export type Fill = Grade | 'soft' | 'empty';

/** A run of values that are drawn alike, as squares counted from the first of the grid. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly fill: Fill;
	readonly colour: Colour;
}

/**
 * The pieces of one figure, from its first square on. `isInside` means that they cover those of a
 * larger figure, where an empty square could not be seen.
 */
export function piecesOf(
	{ amount, qualifier, grade, colour }: WaffleFigure,
	each: number,
	isInside = false,
): readonly Piece[] {
	const { low, high, open } = spanOf(amount, qualifier);
	const fill = isInside ? 'soft' : 'empty';
	const isSure = open !== 'left' && qualifier !== 'order';
	return [
		{ from: 0, to: isSure ? low / each : 0, fill: grade, colour } as const,
		{ from: open === 'left' ? 0 : low / each, to: high / each, fill, colour } as const,
	].filter(({ from, to }) => to > from);
}

/**
 * The visible pieces if each layer covers the ones before it, in order from the first square on.
 */
export function seenPieces(layers: readonly (readonly Piece[])[]): readonly Piece[] {
	const ends = [...new Set(layers.flat().flatMap(({ from, to }) => [from, to]))].sort(
		(a, b) => a - b,
	);
	return ends.slice(1).flatMap((to, index): readonly Piece[] => {
		const from = ends[index] ?? 0;
		const top = layers.flat().findLast((piece) => piece.from <= from && to <= piece.to);
		return top === undefined ? [] : [{ ...top, from, to }];
	});
}
