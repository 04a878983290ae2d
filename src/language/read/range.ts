import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Language } from '../language.ts';
import { phraseAtEnd } from './qualifier-phrase.ts';
import type { ReadAmount } from './amounts.ts';

/**
 * Two numbers that are the ends of one range. `qualifier` applies to the whole range: "between
 * about 7 and 8" is approximate.
 */
export interface ReadRange {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string;
}

interface RangeOptions {
	/** The text before the first number, without an article. */
	readonly before: string;
	readonly text: string;
	readonly isMoney: boolean;
	readonly language: Language;
}

/**
 * Two numbers joined by "to", "or" or a dash, or by "and" after "between". A scale word after the
 * second belongs to both ("between 70 and 80 thousand", "$7 to $8 billion").
 */
export function rangeOf(
	first: ReadAmount,
	second: ReadAmount,
	{ before, text, isMoney, language }: RangeOptions,
): ReadRange | undefined {
	const gap = text.slice(first.unitEnd, second.start).trim();
	const inner = phraseAtEnd(gap, language, { isMoney });
	// "Up to" is a phrase and can also join.
	const join =
		inner === undefined || language.rangeJoins.includes(gap)
			? gap
			: gap.slice(0, gap.length - inner.phrase.length).trimEnd();
	const outer = phraseAtEnd(before, language, { isMoney });
	const lead =
		outer === undefined ? before : before.slice(0, before.length - outer.phrase.length).trimEnd();
	const isBetween = language.prose.between.some(
		(word) => lead === word || lead.endsWith(` ${word}`),
	);
	const isShort = first.scale === 1 && second.scale > 1 && first.value < 1000;
	if (
		language.prose.and.includes(join) ? !isBetween && !isShort : !language.rangeJoins.includes(join)
	)
		return undefined;
	// In "70-80,000", the thousands belong to both ends, because a dash joins them.
	const isGrouped =
		language.grouping.includes(',') &&
		join === '-' &&
		first.scale === 1 &&
		first.value * 1000 < second.value &&
		text.slice(second.start, second.end).includes(',');
	const shared = isGrouped ? 1000 : sharedScale(first, second);
	const low = Number((first.value * shared).toPrecision(15));
	// "−500 to −700" has its ends in the order of their size.
	const isTurned = low > second.value && low < 0;
	if (low > second.value && !isTurned) return undefined;
	const qualifier =
		outer !== undefined && outer.qualifier !== 'exact'
			? outer.qualifier
			: inner?.qualifier === 'approx'
				? 'approx'
				: 'range';
	const phrase = outer?.phrase ?? (qualifier === 'approx' ? inner?.phrase : undefined);
	return {
		amount: isTurned ? { low: second.value, high: low } : { low, high: second.value },
		qualifier,
		...(phrase === undefined ? {} : { phrase }),
	};
}

/**
 * The factor of both ends that is written only with the second: 100 for "three to four hundred", a
 * thousand for "a hundred to two hundred thousand", and 1 for "five hundred to a thousand".
 */
function sharedScale(first: ReadAmount, second: ReadAmount): number {
	if (first.scale > 1 || first.isGrouped || first.value >= 1000) return 1;
	const { multiple = 1 } = second;
	if (first.multiple === 1 && first.value * multiple < second.value) return multiple;
	return first.value * second.scale <= second.value ? second.scale : 1;
}
