import { statedEnds } from '../../language/bounds.ts';
import type { Figure } from '../../record/resolved.ts';

/** The ends that a figure states, never widened; undefined for a share whose base is unknown. */
export function endsOfFigure({
	amount,
	qualifier,
	outOf,
}: Pick<Figure, 'amount' | 'qualifier' | 'outOf'>): {
	readonly low?: number;
	readonly high?: number;
} {
	if (outOf === 0) return {};
	return statedEnds(amount, qualifier);
}
