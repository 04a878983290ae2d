import type { Figure } from '../../record/resolved.ts';

/** The ends that were stated, never widened: "at least" has no high end, "at most" no low one. Any other single number is both ends, and the qualifier says how to read it. */
export function statedEnds({
	amount,
	qualifier,
	outOf,
}: Pick<Figure, 'amount' | 'qualifier' | 'outOf'>): {
	readonly low?: number;
	readonly high?: number;
} {
	if (outOf === 0) return {};
	const { low, high } = typeof amount === 'number' ? { low: amount, high: amount } : amount;
	if (qualifier === 'at-least') return { low };
	return qualifier === 'at-most' ? { high } : { low, high };
}
