import type { Vocabulary } from '../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Language } from './language.ts';
import { matches } from './matches.ts';
import { perVocabulary } from './per-vocabulary.ts';

/** A number in a text, with the worth of its last digit, its scale word's factor and its unit where the text names one. */
export interface ReadNumber {
	readonly value: number;
	readonly step: number;
	readonly scale: number;
	readonly unit?: string | undefined;
	readonly start: number;
	readonly end: number;
}

const digits = String.raw`\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

/** What the readers below match, compiled once. A sticky expression is tested at its `lastIndex`. */
interface Patterns {
	readonly digits: RegExp;
	readonly words: RegExp;
	readonly factors: ReadonlyMap<string, number>;
	readonly symbols: ReadonlyMap<string, string>;
	/** The unit that a word behind a number names: the first that matches. */
	readonly unitsAfter: readonly (readonly [pattern: RegExp, id: string])[];
	readonly monthAfter: RegExp;
	readonly monthBefore: RegExp;
	readonly yearLead: RegExp;
}

const patterns = perVocabulary((vocabulary, language): Patterns => {
	const factors = new Map(language.scales.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)));
	const symbols = new Map([['us$', 'USD'], ...Object.entries(vocabulary.units).flatMap(([id, unit]) => [...(unit.symbol === undefined ? [] : [[unit.symbol, id] as const]), [id.toLowerCase(), id] as const]).reverse()]);
	const times = alternation(language.multipliers.keys());
	const months = alternation(language.months);
	const share = Object.entries(vocabulary.units).find(([, unit]) => unit.kind === 'share')?.[0];
	const unitWords = Object.entries(vocabulary.units).map(([id, unit]) => {
		const words = [id, unit.singular, unit.kind === 'count' ? unit.label : undefined, ...(unit.words ?? [])].filter((word) => word !== undefined);
		return [new RegExp(` ${alternation(words.map((word) => word.toLowerCase()))}(?![\\p{L}])`, 'uy'), id] as const;
	});
	return {
		digits: new RegExp(`(?:(?<symbol>${alternation(symbols.keys())}) ?)?(?<![\\p{L}\\d.,])(?<number>${digits})(?:[ -]?(?<scale>${alternation(factors.keys())})(?![\\p{L}]))?`, 'gu'),
		words: new RegExp(`(?<![\\p{L}\\d-])(?:(?<half>${language.half}) (?<halved>${times})|(?<one>${alternation(language.numbers.keys())})(?<times>(?: ${times})*))(?![\\p{L}-])`, 'gu'),
		factors,
		symbols,
		unitsAfter: share === undefined ? unitWords : [[/ ?(?:%|per ?cent\b)/y, share], ...unitWords],
		monthAfter: new RegExp(`(?:st|nd|rd|th)? ${months}(?![\\p{L}\\d])`, 'uy'),
		monthBefore: new RegExp(`(?<![\\p{L}\\d])${months} $`, 'u'),
		yearLead: new RegExp(`(?:(?<![\\p{L}\\d])${months}|(?<![\\p{L}\\d])${alternation(language.yearLeads)}|\\d),?[ -]$`, 'u'),
	};
});

/** The numbers of a tidied text, in order. Where other numbers stand beside them, days and years are left out. */
export function readNumbers(text: string, vocabulary: Vocabulary, language: Language): readonly ReadNumber[] {
	const known = patterns(vocabulary, language);
	const all = [...readDigits(text, known), ...readWords(text, known, language)].sort((a, b) => a.start - b.start);
	const kept = all.filter((number) => !isDate(number, text, known));
	return kept.length > 0 ? kept : all;
}

function readDigits(text: string, known: Patterns): readonly ReadNumber[] {
	return matches(known.digits, text).map((match): ReadNumber => {
		const { symbol, number = '', scale } = match.groups ?? {};
		const factor = scale === undefined ? 1 : (known.factors.get(scale) ?? 1);
		const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
		const end = match.index + match[0].length;
		const bare = number.replace(/[, ]/g, '');
		return {
			value: timesPowerOfTen(bare, Math.round(Math.log10(factor))),
			step: factor / 10 ** decimals,
			scale: factor,
			unit: symbol === undefined ? unitAfter(text, end, known) : known.symbols.get(symbol),
			start: match.index,
			end,
		};
	});
}

/** 95.34 and 9 give 95340000000 exactly: the decimal point moves in the text, not in floating point. */
function timesPowerOfTen(number: string, exponent: number): number {
	return Number(`${number}e${exponent}`);
}

/** The unit whose word follows the number that ends at `end`: "%", "votes", "dollars". */
function unitAfter(text: string, end: number, known: Patterns): string | undefined {
	if (end === text.length) return undefined;
	return known.unitsAfter.find(([pattern]) => {
		pattern.lastIndex = end;
		return pattern.test(text);
	})?.[1];
}

/** Numbers in words: "twenty-two", "three hundred", "half a million". */
function readWords(text: string, known: Patterns, language: Language): readonly ReadNumber[] {
	return matches(known.words, text).map((match): ReadNumber => {
		const { half, halved = '', one = '', times: list = '' } = match.groups ?? {};
		const factor = half === undefined ? list.trim().split(' ').filter((name) => name !== '').reduce((product, name) => product * (language.multipliers.get(name) ?? 1), 1) : (language.multipliers.get(halved) ?? 1);
		const end = match.index + match[0].length;
		return { value: (half === undefined ? (language.numbers.get(one) ?? 0) : 0.5) * factor, step: 1, scale: 1, unit: unitAfter(text, end, known), start: match.index, end };
	});
}

/** A day before a month, a month before a year, or a bare year after "in", "by", "of", "since" or "until". */
function isDate({ start, end, unit, scale }: ReadNumber, text: string, known: Patterns): boolean {
	if (unit !== undefined || scale !== 1 || end - start > 4) return false;
	const number = text.slice(start, end);
	if (/^\d{1,2}$/.test(number)) {
		known.monthAfter.lastIndex = end;
		return known.monthAfter.test(text) || known.monthBefore.test(text.slice(0, start));
	}
	return /^(?:19|20)\d\d$/.test(number) && known.yearLead.test(text.slice(0, start));
}
