import { allows, endsOf, type Interval } from '../../language/allows.ts';
import { roundingRules, stepOf } from '../../language/rounding.ts';
import type { Figure } from '../../record/resolved.ts';
import { statedStep } from '../read/read-words.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/**
 * The maximum tolerance for rounding, as a share of the stated number: enough for every number with
 * two digits.
 */
const roundingCap = 0.05;
/**
 * Sums of decimal fractions are off by a few parts in 10^16. No statement has more than 9 digits.
 */
const floatNoise = 1e-9;

/**
 * How far the exact number may be from a rounded one: half the value of its last digit, and at most
 * 5% of it. A count to the last person, or below 1,000, is not rounded: 70 votes are not 71. This
 * is more than `isRounding` allows a repetition: there the exact number is known, while here an
 * error would be a false alarm about $1.1 billion that was $1.06 billion.
 */
export function roundingOf(stated: number, isCount: boolean): number {
	const step = stepOf(stated);
	if (isCount && (step <= 1 || Math.abs(stated) < roundingRules.stated.from)) return 0;
	return Math.min(step / 2, Math.abs(stated) * roundingCap);
}

/**
 * The values that a figure allows, with a tolerance for rounding at each stated end. An end with a
 * tolerance of its own, such as that of "about", gets no other.
 */
export function boundsOf(
	{ amount, qualifier, unit, says }: Pick<Figure, 'amount' | 'qualifier' | 'unit' | 'says'>,
	vocabulary: Vocabulary,
): Interval {
	const bounds = allows(amount, qualifier, statedStep({ says, amount }, vocabulary));
	if (qualifier === 'order') return bounds;
	const isCount = vocabulary.units[unit]?.kind === 'count';
	const { low, high } = endsOf(amount);
	return {
		...bounds,
		low: bounds.low === low ? low - roundingOf(low, isCount) : bounds.low,
		high: bounds.high === high ? high + roundingOf(high, isCount) : bounds.high,
	};
}

/** The values that a sum can have if each term has a value that it allows. */
export function addBounds(terms: readonly Interval[]): Interval {
	return terms.reduce(
		(sum, term) => ({
			low: sum.low + term.low,
			lowOpen: sum.lowOpen || term.lowOpen,
			high: sum.high + term.high,
			highOpen: sum.highOpen || term.highOpen,
		}),
		{ low: 0, lowOpen: false, high: 0, highOpen: false },
	);
}

/** Whether every value of `a` is above every value of `b`, by more than floating-point noise. */
export function isAbove(a: Pick<Interval, 'low'>, b: Pick<Interval, 'high'>): boolean {
	return a.low > b.high + Math.abs(b.high) * floatNoise;
}
