import { statedEnds } from '../../language/bounds.ts';
import type { Figure } from '../../record/resolved.ts';

/** The ends that a figure states, never widened; none of a share for which nobody was asked. */
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
