import type { Amount } from '../record/figure.ts';

/**
 * How far a rounding may be from the original, as a share of it, and the smallest whole number that
 * may be rounded.
 */
export interface RoundingRule {
	readonly within: number;
	readonly from: number;
}
/**
 * A whole number below 1,000 was counted one by one: a vote of 101 is not a vote of 100. "About"
 * and conversions have their own tolerances.
 */
export const roundingRules = {
	stated: { within: 0.01, from: 1000 },
	approx: { within: 0.05, from: 0 },
} as const satisfies Readonly<Record<string, RoundingRule>>;

/**
 * Rounding is not drift: the nearest number with fewer digits, at most 1% away; whole numbers below
 * 1,000 are not rounded. $95.34 billion may become $95 billion (0.4% away), but neither $96 billion
 * (not the nearest) nor $100 billion (4.9% away). 1,999 may become 2,000: every zero at the end of
 * a number can be a digit that was rounded off.
 */
export function isRounding(
	exact: Amount,
	rounded: Amount,
	rule: RoundingRule = roundingRules.stated,
): boolean {
	if (typeof exact !== 'number' || typeof rounded !== 'number') {
		return (
			typeof exact === 'object' &&
			typeof rounded === 'object' &&
			isRounding(exact.low, rounded.low, rule) &&
			isRounding(exact.high, rounded.high, rule)
		);
	}
	if (exact === rounded) return true;
	if (Number.isInteger(exact) && Math.abs(exact) < rule.from) return false;
	const step = stepOf(rounded);
	const away = Math.abs(exact - rounded);
	return step > stepOf(exact) && away <= step / 2 && away <= Math.abs(exact) * rule.within;
}

/**
 * The value of one unit of a number's last digit: 1e9 for 95e9, 1e7 for 95.34e9, 0.1 for 61.4. Only
 * the first 15 digits of a computed number count.
 */
export function stepOf(stated: number): number {
	if (stated === 0) return 1;
	const [digits = '', exponent = '0'] = Math.abs(stated).toPrecision(15).split('e');
	const [whole = '', decimals = ''] = digits.split('.');
	const significant = `${whole}${decimals}`.replace(/0+$/, '');
	return Number(`1e${whole.length - significant.length + Number(exponent)}`);
}
