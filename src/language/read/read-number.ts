import type { Vocabulary } from '../../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import { perVocabulary } from '../per-vocabulary.ts';
import { readSpelled, spelledPattern } from './spelled-number.ts';

/** A number in a text, with its scale word's factor and its unit where the text names one. */
export interface ReadNumber {
	readonly value: number;
	readonly scale: number;
	readonly unit?: string | undefined;
	readonly start: number;
	readonly end: number;
	/** The end of the unit's word, where one follows; else `end`. */
	readonly unitEnd: number;
}

/** What the readers below match, compiled once. A sticky expression is tested at its `lastIndex`. */
interface Patterns {
	readonly digits: RegExp;
	/** What stands between the thousands of a number. */
	readonly grouping: RegExp;
	readonly factors: ReadonlyMap<string, number>;
	readonly symbols: ReadonlyMap<string, string>;
	/** The word or sign of a unit behind a number, and the units by these. */
	readonly unitAfter: RegExp;
	readonly units: ReadonlyMap<string, string>;
	readonly monthAfter: RegExp;
	readonly monthBefore: RegExp;
	readonly yearLead: RegExp;
	readonly yearBehind: RegExp;
	readonly instrumentAfter: RegExp;
}

const patterns = perVocabulary((vocabulary, language): Patterns => {
	const all = Object.entries(vocabulary.units);
	const factors = new Map(
		language.scales.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)),
	);
	const symbols = new Map([
		['us$', 'USD'],
		...all
			.flatMap(([id, unit]) => [
				...(unit.symbol === undefined ? [] : [[unit.symbol, id] as const]),
				[id.toLowerCase(), id] as const,
			])
			.reverse(),
	]);
	const words = all.flatMap(([id, unit]) =>
		[id, unit.singular, unit.label, ...(unit.words ?? [])]
			.filter((word) => word !== undefined)
			.map((word) => [word.toLowerCase(), id] as const),
	);
	const share = all.find(([, unit]) => unit.kind === 'share')?.[0];
	const shares =
		share === undefined ? [] : ['percent', 'per cent'].map((word) => [word, share] as const);
	const signs = [
		...all.flatMap(([id, { symbol }]) => (symbol === undefined ? [] : [[symbol, id] as const])),
		...(share === undefined ? [] : [['%', share] as const]),
	];
	const months = alternation(language.months);
	const fraction = `(?:[${language.decimal}]\\d+)?`;
	const digits = `\\d{1,3}(?:[${language.grouping}]\\d{3})+${fraction}|\\d+${fraction}`;
	return {
		digits: new RegExp(
			`(?:(?<!\\p{L})(?<symbol>${alternation(symbols.keys())}) ?)?(?<![\\p{L}\\d.,])(?<number>${digits})(?:[ -]?(?<scale>${alternation(factors.keys())})(?![\\p{L}]))?`,
			'gu',
		),
		grouping: new RegExp(`[${language.grouping}]`, 'g'),
		factors,
		symbols,
		unitAfter: new RegExp(
			`[ -](?<word>${alternation([...words, ...shares].map(([word]) => word))})(?![\\p{L}])| ?(?<sign>${alternation(signs.map(([sign]) => sign))})(?![\\p{L}\\d])`,
			'uy',
		),
		units: new Map([...shares, ...signs, ...words].toReversed()),
		monthAfter: new RegExp(`(?:st|nd|rd|th)? ${months}(?![\\p{L}\\d])`, 'uy'),
		monthBefore: new RegExp(`(?<![\\p{L}\\d])${months} $`, 'u'),
		yearLead: new RegExp(
			`(?:(?<![\\p{L}\\d])${months}|(?<![\\p{L}\\d])${alternation(language.yearLeads)}|\\d),?[ -]$`,
			'u',
		),
		yearBehind: new RegExp(` ${alternation(language.yearBehind)}(?![\\p{L}])`, 'uy'),
		instrumentAfter: new RegExp(`[ -]${alternation(language.prose.instruments)}(?![\\p{L}])`, 'uy'),
	};
});

/**
 * The numbers of a tidied text, in order. Where other numbers stand beside them, days and years, ordinals ("118th"), names ("F-16"),
 * times and lengths ("24 hours") and the pronoun "one" are left out.
 */
export function readNumbers(
	text: string,
	vocabulary: Vocabulary,
	language: Language,
): readonly ReadNumber[] {
	const known = patterns(vocabulary, language);
	const inDigits = readDigits(text, known);
	// The scale word of a number in digits is none in words.
	const all = [
		...inDigits,
		...readWords(text, known, language).filter(
			({ start }) => !inDigits.some((other) => other.start < start && start < other.end),
		),
	];
	if (all.length < 2) return all;
	all.sort((a, b) => a.start - b.start);
	const kept = all.filter(
		(number) =>
			!isDate(number, text, known) &&
			!isOfAnotherKind(number, text, known) &&
			!isPronoun(number, text, language),
	);
	return kept.length > 0 ? kept : all;
}

function readDigits(text: string, known: Patterns): readonly ReadNumber[] {
	return matches(known.digits, text).map((match): ReadNumber => {
		const { symbol, number = '', scale } = match.groups ?? {};
		const factor = scale === undefined ? 1 : (known.factors.get(scale) ?? 1);
		const end = match.index + match[0].length;
		const bare = number.replace(known.grouping, '').replace(',', '.');
		return {
			value: timesPowerOfTen(bare, Math.round(Math.log10(factor))),
			scale: factor,
			start: match.index,
			end,
			...(symbol === undefined
				? unitAfter(text, end, known)
				: { unit: known.symbols.get(symbol), unitEnd: end }),
		};
	});
}

/** 95.34 and 9 give 95340000000 exactly: the decimal point moves in the text, not in floating point. */
function timesPowerOfTen(number: string, exponent: number): number {
	return Number(`${number}e${exponent}`);
}

/** The unit whose word or sign follows the number that ends at `end`: "%", "votes", "dollars". */
function unitAfter(
	text: string,
	end: number,
	known: Patterns,
): Pick<ReadNumber, 'unit' | 'unitEnd'> {
	if (end === text.length) return { unitEnd: end };
	known.unitAfter.lastIndex = end;
	const groups = known.unitAfter.exec(text)?.groups;
	return groups === undefined
		? { unitEnd: end }
		: {
				unit: known.units.get(groups['word'] ?? groups['sign'] ?? ''),
				unitEnd: known.unitAfter.lastIndex,
			};
}

/** Numbers in words: "twenty-two", "three hundred and fifteen thousand", "half a million". */
function readWords(text: string, known: Patterns, language: Language): readonly ReadNumber[] {
	return matches(spelledPattern(language), text).map((match): ReadNumber => {
		const end = match.index + match[0].length;
		const { value, scale } = readSpelled(match, language);
		return { value, scale, start: match.index, end, ...unitAfter(text, end, known) };
	});
}

/** A day before a month, a month before a year, a date in digits, or a bare year after "in", "by", "of", "since" or "until". */
function isDate({ start, end, unit, scale }: ReadNumber, text: string, known: Patterns): boolean {
	if (unit !== undefined || scale !== 1 || end - start > 4) return false;
	const number = text.slice(start, end);
	if (/^\d{1,2}$/.test(number)) {
		known.monthAfter.lastIndex = end;
		return (
			known.monthAfter.test(text) ||
			known.monthBefore.test(text.slice(0, start)) ||
			/(?:19|20)\d\d-(?:\d\d-)?$/.test(text.slice(0, start))
		);
	}
	known.yearBehind.lastIndex = end;
	return (
		/^(?:19|20)\d\d$/.test(number) &&
		(known.yearBehind.test(text) ||
			known.yearLead.test(text.slice(0, start)) ||
			/^-\d\d(?!\d)/.test(text.slice(end, end + 4)))
	);
}

/** An ordinal, a name, a time or a length. */
function isOfAnotherKind(
	{ start, end, unit, scale }: ReadNumber,
	text: string,
	{ instrumentAfter }: Patterns,
): boolean {
	if (unit !== undefined || scale !== 1) return false;
	instrumentAfter.lastIndex = end;
	return (
		/\p{L}/u.test(text.charAt(end)) ||
		/\p{L}-$/u.test(text.slice(0, start)) ||
		instrumentAfter.test(text)
	);
}

/** "one" in words, unless a range begins with it. */
function isPronoun(
	{ value, start, end, unit }: ReadNumber,
	text: string,
	{ numbers, rangeJoins }: Language,
): boolean {
	return (
		value === 1 &&
		unit === undefined &&
		numbers.get(text.slice(start, end)) === 1 &&
		!rangeJoins.some((join) => text.startsWith(` ${join} `, end))
	);
}
