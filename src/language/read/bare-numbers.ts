import type { Vocabulary } from '../../record/vocabulary.ts';
import { en } from '../en/en.ts';
import type { Language } from '../language.ts';
import { isShare, type ReadText } from './amounts.ts';
import { counts, isMeasured } from './counts.ts';
import { fold } from './fold.ts';
import { type BareReason, isNotAFigure } from './not-a-figure.ts';
import type { Numeral } from './number/numeral.ts';
import { readNumerals } from './number/numerals.ts';
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
 * - `share`: a percentage, or a fraction that is a share ("two thirds", "a third of them", "one in five").
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
	const both: ReadText = { written: text, folded };
	const numerals = readNumerals(folded, { language }).filter((numeral) =>
		mayBeFigure(numeral, both, patterns),
	);
	const found: BareNumber[] = [];
	for (const quantity of joinRanges(numerals, folded, language)) {
		const reading = readQuantity(quantity, both, patterns);
		if (reading === undefined || isNotAFigure(quantity, reading.why, both, patterns)) continue;
		// "120,000 € 120,000": the symbol belongs to the number before it.
		const start = reading.start < (found.at(-1)?.end ?? 0) ? quantity.start : reading.start;
		found.push({ ...reading, start, text: text.slice(start, reading.end) });
	}
	return found;
}

/** Whether a number is no piece of a name, a version or a code, nor a fraction that is none: "a third party". */
function mayBeFigure(numeral: Numeral, text: ReadText, patterns: QuantityPatterns): boolean {
	if (numeral.isName) return false;
	if (numeral.form === 'fraction') return isShare(numeral, text.folded, patterns.language);
	const isPiece =
		numeral.fault === 'glued' ||
		numeral.fault === 'joined' ||
		numeral.fault === 'malformed' ||
		numeral.fault === 'ratio';
	return !isPiece || symbolBefore(numeral.start, text, patterns) !== undefined;
}

/** Where the sign or code of a currency begins that stands before a number: "US$", "SEK", and not the verb "try". */
function symbolBefore(
	start: number,
	{ written, folded }: ReadText,
	{ moneyBefore, language: { prose } }: QuantityPatterns,
): number | undefined {
	const from = Math.max(0, start - 12);
	const symbol = moneyBefore.exec(folded.slice(from, start));
	if (symbol === null) return undefined;
	const code = symbol.groups?.['code'];
	const at = from + symbol.index;
	const isWord =
		code !== undefined &&
		/^\p{Ll}{2,3}$/u.test(code) &&
		!prose.money.includes(code) &&
		!/^\p{Lu}/u.test(written.slice(at));
	return isWord ? undefined : at;
}

/** What kind of figure a quantity looks like, with its symbol or unit taken in. */
function readQuantity(
	quantity: Quantity,
	both: ReadText,
	patterns: QuantityPatterns,
): Omit<BareNumber, 'text'> | undefined {
	const { folded: text } = both;
	const { start, end, first, last } = quantity;
	const { shareAfter, moneyAfter, boundAfter } = patterns;
	const isOrder = last.form === 'order';
	if (last.form === 'fraction') return { start, end, why: 'share' };
	shareAfter.lastIndex = end;
	if (!isOrder && shareAfter.test(text)) return { start, end: shareAfter.lastIndex, why: 'share' };
	const symbol = isOrder ? undefined : symbolBefore(start, both, patterns);
	if (symbol !== undefined) return { start: symbol, end, why: 'money' };
	moneyAfter.lastIndex = end;
	if (!isWeight(text, end) && moneyAfter.test(text))
		return { start, end: moneyAfter.lastIndex, why: 'money' };
	boundAfter.lastIndex = end;
	const isBounded = last.form === 'digits' && last.value >= 100 && boundAfter.test(text);
	const to = isBounded ? boundAfter.lastIndex : end;
	const isHyphened = text.charAt(end) === '-' && last.form === 'words';
	if (isHyphened || isMeasured(quantity, text, patterns)) return undefined;
	if (isBounded && !isMeasured({ ...quantity, end: to }, text, patterns))
		return { start, end: to, why: 'large' };
	if (isScaled(quantity, text)) return { start, end, why: 'scaled' };
	if (isLarge(first, text) || isLarge(last, text)) return { start, end, why: 'large' };
	const isOne = first === last && last.value === 1;
	return !isOne && counts(quantity, text, patterns) ? { start, end, why: 'counted' } : undefined;
}

/** "2,000-pound bombs": a pound behind a hyphen is a weight. */
function isWeight(text: string, end: number): boolean {
	return /^-pound(?:s|er|ers)?(?!\p{L})/u.test(text.slice(end, end + 10));
}

/** "a million", but not "a thousand" nor "5k"; "two thousand and four" is as likely a year. */
function isScaled({ first, last }: Quantity, text: string): boolean {
	if (last.form === 'order')
		return last.value >= 1e4 && text.slice(last.start, last.end).includes(' ');
	if (last.form === 'words' && first === last && last.value > 2000 && last.value < 2100)
		return false;
	return last.scale > 1 && (!last.isLoose || (last.form === 'words' && last.scale >= 1e6));
}

/** Four digits and more whose thousands stand apart, or five together; "120.000" may be 120,000, and "3.142" hardly is 3,142. */
function isLarge({ value, start, end, fault }: Numeral, text: string): boolean {
	const written = text.slice(start, end);
	if (fault === 'ambiguous' && /^[1-9]\d{0,2}[.,]\d00$/.test(written)) return true;
	return value >= 1000 && /^\d+[,. '][\d,. ']*\d{3}|^\d{5}/.test(written);
}
