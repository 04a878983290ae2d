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

/**
 * A contested quantity in prose that is not marked as a figure. `start` and `end` are offsets in
 * the text that was read.
 */
export interface BareNumber {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly why: BareReason;
}

/**
 * Finds the numbers in one block of prose that should be figures, or be marked as plain.
 *
 * - `money`: an amount of any size with a currency, and "millions of dollars".
 * - `share`: a percentage, or a fraction that is a share ("two thirds", "a third of them", "one in
 * five").
 * - `scaled`: a number with "thousand", "million" and so on, or an order of magnitude from "tens of
 * thousands" up.
 * - `large`: a thousand or more with a thousands separator ("1,200"), or five digits or more. Four
 * digits without a separator are as often a year, a model or a room, so they are reported only if
 * they count something.
 * - `counted`: any number but one, in digits or words, of what the vocabulary counts: people of its
 * populations, deaths, votes, cases. The noun follows directly or after two adjectives, or a verb
 * after another noun says what happened to it ("five children were killed").
 *
 * Not reported: dates, years and times; ordinals; web and street addresses, pages, paragraphs,
 * laws, phone numbers; names with numbers ("F-16", "Boeing 737", "Group of Seven"); ages; scores
 * and ratios; what instruments measure (time, length, heat, speed, calibre; area and weight only if
 * small); a guess ("two or three"); sources that are people ("two people familiar with"); "one",
 * which is usually a pronoun; and idioms. A number that a dash joins to an `objectMark` belongs to
 * the figure there.
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
		// In "120,000 € 120,000", the symbol belongs to the first number.
		const start = reading.start < (found.at(-1)?.end ?? 0) ? quantity.start : reading.start;
		found.push({ ...reading, start, text: text.slice(start, reading.end) });
	}
	return found;
}

/**
 * Whether a number is neither part of a name, a version or a code, nor a word that only looks like
 * a fraction: "a third party".
 */
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

/** Where the currency sign or code before a number begins: "US$", "SEK", but not the verb "try". */
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

/** The kind of figure that a quantity looks like, extended by its symbol or unit. */
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

/** In "2,000-pound bombs", a pound after a hyphen is a weight. */
function isWeight(text: string, end: number): boolean {
	return /^-pound(?:s|er|ers)?(?!\p{L})/u.test(text.slice(end, end + 10));
}

/** "A million" is, but "a thousand" and "5k" are not; "two thousand and four" could be a year. */
function isScaled({ first, last }: Quantity, text: string): boolean {
	if (last.form === 'order')
		return last.value >= 1e4 && text.slice(last.start, last.end).includes(' ');
	if (last.form === 'words' && first === last && last.value > 2000 && last.value < 2100)
		return false;
	return last.scale > 1 && (!last.isLoose || (last.form === 'words' && last.scale >= 1e6));
}

/**
 * Four or more digits with a thousands separator, or five without. "120.000" may be 120,000, but
 * "3.142" is hardly 3,142.
 */
function isLarge({ value, start, end, fault }: Numeral, text: string): boolean {
	const written = text.slice(start, end);
	if (fault === 'ambiguous' && /^[1-9]\d{0,2}[.,]\d00$/.test(written)) return true;
	return value >= 1000 && /^\d+[,. '][\d,. ']*\d{3}|^\d{5}/.test(written);
}
