import type { Vocabulary } from '../../record/vocabulary.ts';
import { counts, isMeasured } from './counts.ts';
import { en } from '../en/en.ts';
import type { Language } from '../language.ts';
import { type BareReason, isNotAFigure } from './not-a-figure.ts';
import { fold, readTokens } from './number-tokens.ts';
import { joinRanges, type Quantity, type QuantityPatterns, quantityPatterns } from './quantity.ts';

/** A contested quantity that stands in prose as mere text. `start` and `end` are offsets in the text that was read. */
export interface BareNumber {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly why: BareReason;
}

/**
 * Finds the numbers of one block of prose that ought to be figures, or marked as plain.
 *
 * - `money`: an amount with a currency, of any size, and "millions of dollars".
 * - `share`: a percentage. Fractions ("two thirds", "one in five") are left alone.
 * - `scaled`: a number with "thousand", "million" and so on, or an order from "tens of thousands" up.
 * - `large`: a thousand or more with its thousands apart ("1,200"), or five digits or more. Four digits together are as often
 *   a year, a model or a room, and are found only where they count something.
 * - `counted`: any number but one, in digits or words, of what the vocabulary counts: people of its populations, deaths, votes, cases.
 *   The noun stands right behind it or behind two adjectives, or another noun does of which it is said ("five children were killed").
 *
 * Left alone: dates, years and times; ordinals; web and street addresses, pages, paragraphs, laws, phone numbers; names with numbers
 * ("F-16", "Boeing 737", "Group of Seven"); ages; scores and ratios; what instruments measure (time, length, heat, speed, calibre; an area or a
 * weight only where it is small); a guess ("two or three"); sources that are people ("two people familiar with"); "one", which is
 * mostly a pronoun; and manners of speaking. A number that a dash joins to an `objectMark` belongs to the figure there.
 */
export function findBareNumbers(
	text: string,
	vocabulary: Vocabulary,
	language: Language = en,
): readonly BareNumber[] {
	const patterns = quantityPatterns(vocabulary, language);
	const folded = fold(text);
	const found: BareNumber[] = [];
	for (const quantity of joinRanges(readTokens(folded, patterns.tokens), folded, language)) {
		const reading = readQuantity(quantity, folded, patterns);
		if (
			reading === undefined ||
			isNotAFigure(quantity, reading.why, { written: text, folded }, patterns)
		)
			continue;
		// "120,000 € 120,000": the symbol belongs to the number before it.
		const start = reading.start < (found.at(-1)?.end ?? 0) ? quantity.start : reading.start;
		found.push({ ...reading, start, text: text.slice(start, reading.end) });
	}
	return found;
}

/** What kind of figure a quantity looks like, with its symbol or unit taken in. */
function readQuantity(
	quantity: Quantity,
	text: string,
	patterns: QuantityPatterns,
): Omit<BareNumber, 'text'> | undefined {
	const { start, end, first, last } = quantity;
	const { shareAfter, moneyAfter, moneyBefore } = patterns;
	const isOrder = last.form === 'order';
	shareAfter.lastIndex = end;
	if (!isOrder && shareAfter.test(text)) return { start, end: shareAfter.lastIndex, why: 'share' };
	const symbol = isOrder ? null : moneyBefore.exec(text.slice(Math.max(0, start - 12), start));
	if (symbol !== null) return { start: start - symbol[0].length, end, why: 'money' };
	moneyAfter.lastIndex = end;
	if (moneyAfter.test(text)) return { start, end: moneyAfter.lastIndex, why: 'money' };
	const isHyphened = text.charAt(end) === '-' && last.form === 'words';
	if (isHyphened || isMeasured(quantity, text, patterns)) return undefined;
	if (isScaled(quantity, text)) return { start, end, why: 'scaled' };
	if (
		isLarge(first.value, text.slice(first.start, first.end)) ||
		isLarge(last.value, text.slice(last.start, last.end))
	)
		return { start, end, why: 'large' };
	const isOne = first === last && last.value === 1;
	return !isOne && counts(quantity, text, patterns) ? { start, end, why: 'counted' } : undefined;
}

/** "a million", but not "a thousand" nor "5k"; "two thousand and four" is as likely a year. */
function isScaled({ first, last }: Quantity, text: string): boolean {
	if (last.form === 'order')
		return last.value >= 1e4 && text.slice(last.start, last.end).includes(' ');
	if (last.form === 'words' && first === last && last.value > 2000 && last.value < 2100)
		return false;
	return last.scale > 1 && (!last.isLoose || (last.form === 'words' && last.scale >= 1e6));
}

function isLarge(value: number, written: string): boolean {
	return value >= 1000 && /^\d+[, ]\d{3}|^\d{5}/.test(written);
}
