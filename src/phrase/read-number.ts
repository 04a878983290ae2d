import type { Vocabulary } from '../record/vocabulary.ts';
import type { Language } from './language.ts';

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
const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The numbers of a tidied text, in order. Where other numbers stand beside them, days and years are left out. */
export function readNumbers(text: string, vocabulary: Vocabulary, language: Language): readonly ReadNumber[] {
	const all = [...readDigits(text, vocabulary, language), ...readWords(text, vocabulary, language)].sort((a, b) => a.start - b.start);
	const kept = all.filter((number) => !isDate(number, text));
	return kept.length > 0 ? kept : all;
}

function readDigits(text: string, vocabulary: Vocabulary, language: Language): readonly ReadNumber[] {
	const scales = language.scales.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)).sort((a, b) => b[0].length - a[0].length);
	const symbols = Object.entries(vocabulary.units).flatMap(([id, unit]) => [...(unit.symbol === undefined ? [] : [[unit.symbol, id] as const]), [id.toLowerCase(), id] as const]);
	const escaped = symbols.map(([symbol]) => RegExp.escape(symbol)).sort((a, b) => b.length - a.length).join('|');
	const pattern = new RegExp(`(?:(?<symbol>us\\$|${escaped || '\\$'}) ?)?(?<![\\p{L}\\d.,])(?<number>${digits})(?:[ -]?(?<scale>${scales.map(([word]) => word).join('|')})(?![\\p{L}]))?`, 'gu');
	return [...text.matchAll(pattern)].map((match): ReadNumber => {
		const { symbol, number = '', scale } = match.groups ?? {};
		const factor = scales.find(([word]) => word === scale)?.[1] ?? 1;
		const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
		const end = match.index + match[0].length;
		const bare = number.replace(/[, ]/g, '');
		return {
			value: timesPowerOfTen(bare, Math.round(Math.log10(factor))),
			step: factor / 10 ** decimals,
			scale: factor,
			unit: symbol === undefined ? unitAfter(text.slice(end), vocabulary) : symbol === 'us$' ? 'USD' : symbols.find(([one]) => one === symbol)?.[1],
			start: match.index,
			end,
		};
	});
}

/** 95.34 and 9 give 95340000000 exactly: the decimal point moves in the text, not in floating point. */
function timesPowerOfTen(number: string, exponent: number): number {
	return Number(`${number}e${exponent}`);
}

/** The unit whose word follows the number: "%", "votes", "dollars". */
function unitAfter(rest: string, vocabulary: Vocabulary): string | undefined {
	if (/^ ?(?:%|per ?cent\b)/.test(rest)) return Object.entries(vocabulary.units).find(([, unit]) => unit.kind === 'share')?.[0];
	return Object.entries(vocabulary.units).find(([id, unit]) => {
		const words = [id.toLowerCase(), unit.singular, unit.kind === 'count' ? unit.label : undefined, ...(unit.words ?? [])].filter((word) => word !== undefined);
		return words.some((word) => new RegExp(`^ ${RegExp.escape(word.toLowerCase())}(?![\\p{L}])`, 'u').test(rest));
	})?.[0];
}

/** Numbers in words: "twenty-two", "three hundred", "half a million". */
function readWords(text: string, vocabulary: Vocabulary, language: Language): readonly ReadNumber[] {
	const word = [...language.numbers.keys()].sort((a, b) => b.length - a.length).join('|');
	const times = [...language.multipliers.keys()].join('|');
	const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:(?<half>half a) (?<halved>${times})|(?<one>${word})(?<times>(?: (?:${times}))*))(?![\\p{L}-])`, 'gu');
	return [...text.matchAll(pattern)].map((match): ReadNumber => {
		const { half, halved = '', one = '', times: list = '' } = match.groups ?? {};
		const factor = half === undefined ? list.trim().split(' ').filter((name) => name !== '').reduce((product, name) => product * (language.multipliers.get(name) ?? 1), 1) : (language.multipliers.get(halved) ?? 1);
		const end = match.index + match[0].length;
		return { value: (half === undefined ? (language.numbers.get(one) ?? 0) : 0.5) * factor, step: 1, scale: 1, unit: unitAfter(text.slice(end), vocabulary), start: match.index, end };
	});
}

/** A day before a month, a month before a year, or a bare year after "in", "by", "of", "since" or "until". */
function isDate({ start, end, unit, scale }: ReadNumber, text: string): boolean {
	if (unit !== undefined || scale !== 1) return false;
	const [number, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)];
	if (/^\d{1,2}$/.test(number) && new RegExp(`^(?:st|nd|rd|th)? (?:${months})\\b`).test(after)) return true;
	if (/^\d{1,2}$/.test(number) && new RegExp(`\\b(?:${months}) $`).test(before)) return true;
	return /^(?:19|20)\d\d$/.test(number) && new RegExp(`(?:\\b(?:${months})|\\b(?:in|by|of|since|until|early|late|mid)|\\d),?[ -]$`).test(before);
}
