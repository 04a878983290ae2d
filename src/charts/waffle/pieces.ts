import type { Amount, Evidence, Qualifier } from '../../record/figure.ts';
import { type Grade, gradeOf } from '../kit/mark/mark.ts';
import type { Colour } from '../kit/scene.ts';
import { spanOf } from '../../language/bounds.ts';

/** One figure of a waffle. Its amount is in the unit of the squares. */
export interface WaffleFigure {
	readonly id: string;
	readonly words: string;
	/** What is counted, by whom and when: stands below the words. */
	readonly detail: string;
	readonly colour: Colour;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly evidence: Evidence;
}

/** How a square is drawn: up to the low end by how the claimant knows; between two ends, or below a mere ceiling, empty; and so within the squares of a wider figure soft. */
export type Fill = Grade | 'soft' | 'empty';

/** A run of values that are drawn alike, in squares from the first of the grid. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly fill: Fill;
	readonly colour: Colour;
}

/** The pieces of one figure, from its first square on. `isInside` says that they lie upon those of a wider figure, where nothing empty could be seen. */
export function piecesOf(
	{ amount, qualifier, evidence, colour }: WaffleFigure,
	each: number,
	isInside = false,
): readonly Piece[] {
	const { low, high, open } = spanOf(amount, qualifier);
	const fill = isInside ? 'soft' : 'empty';
	const isSure = open !== 'left' && qualifier !== 'order';
	return [
		{ from: 0, to: isSure ? low / each : 0, fill: gradeOf(evidence), colour } as const,
		{ from: open === 'left' ? 0 : low / each, to: high / each, fill, colour } as const,
	].filter(({ from, to }) => to > from);
}

/** The pieces that are seen where the later of these lie upon the earlier ones, in their order from the first square on. */
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
