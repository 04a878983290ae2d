import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import type { ReadAmount } from './amounts.ts';
import type { NamedAt } from './named-things.ts';

/** What a statement says in addition to its number, in its own words. */
export interface ToldBeside {
	/** How long it took, in days: 7 of "in a week". */
	readonly period?: { readonly days: number; readonly words: string };
	/** What a share is a share of: "patients". */
	readonly base?: string;
	/** The stage of money that a verb implies; several if it can mean several. */
	readonly deed?: { readonly words: string; readonly stages: readonly string[] };
}

interface Options {
	readonly all: readonly (NamedAt & { readonly kind: string })[];
	readonly share: Pick<ReadAmount, 'form' | 'end' | 'unitEnd'> | undefined;
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

/** Reads what a folded text says in addition to its number. */
export function toldBeside(text: string, options: Options): ToldBeside {
	const [period, other] = periodsIn(text, options.language);
	const base = options.share === undefined ? undefined : baseOf(text, options.share, options);
	const deed = deedOf(text, options);
	return {
		...(period === undefined || other !== undefined
			? {}
			: { period: { days: period.days, words: period.words } }),
		...(base === undefined ? {} : { base }),
		...(deed === undefined ? {} : { deed }),
	};
}

interface PeriodAt {
	readonly days: number;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** Where a text says how long something took: "in a week", "over the past twelve months". */
export function periodsIn(text: string, language: Language): readonly PeriodAt[] {
	const { periods, days } = language.retelling;
	return matches(periods, text).flatMap((match): readonly PeriodAt[] => {
		const { count, unit = '' } = match.groups ?? {};
		const length = days.get(unit);
		const [start, end] = [match.index, match.index + match[0].length];
		return length === undefined
			? []
			: [{ days: length * timesOf(count, language), words: match[0].trim(), start, end }];
	});
}

/** 24 for "24" and "twenty-four", 0.5 for "half a", 1 for "a" or nothing. */
function timesOf(count: string | undefined, { numbers, words }: Language): number {
	if (count === undefined) return 1;
	if (/^\d/.test(count)) return Number(count);
	const parts = count.split('-').map((part) => numbers.get(part) ?? 0);
	const sum = parts.reduce((total, part) => total + part, 0);
	return sum > 0 ? sum : (words.fractions.get(count.split(' ')[0] ?? '') ?? 1);
}

/**
 * The noun for the base of a share: "voters" in "61% of registered voters", "patients" in "one in
 * five patients".
 */
function baseOf(
	text: string,
	{ form, end, unitEnd }: NonNullable<Options['share']>,
	{ all, language }: Options,
): string | undefined {
	const { shareOf, baseLeads, pronouns, bases } = language.retelling;
	const { plural, auxiliaries, followers, stops } = language.prose;
	shareOf.lastIndex = unitEnd;
	const of = shareOf.exec(text);
	const start = of === null ? end : unitEnd + of[0].length;
	if (of === null && form !== 'fraction') return undefined;
	const clause = /^[\p{L}' -]*/u.exec(text.slice(start).trimStart())?.[0] ?? '';
	const offset = text.indexOf(clause, start);
	const words = [...clause.matchAll(/[\p{L}'-]+/gu)].map(({ 0: word, index }) => ({
		word: word.replace(/'s?$/, ''),
		at: offset + index,
	}));
	const isEnd = (word: string) =>
		(auxiliaries.has(word) || followers.has(word) || stops.has(word)) && !baseLeads.has(word);
	const until = words.findIndex(({ word }) => isEnd(word));
	const noun = (until === -1 ? words : words.slice(0, until))
		.filter(({ word }) => !baseLeads.has(word))
		.slice(0, 4);
	const [first] = noun;
	if (first === undefined || pronouns.has(first.word)) return undefined;
	const known =
		noun.find(({ word }) => bases.has(word)) ?? noun.find(({ word }) => plural.test(word));
	const { word, at } = known ?? first;
	// "50% of the aid" is a share of what is measured; in "5% of GDP" the measure already includes
	// the base.
	return all.some((one) => one.start <= at && at < one.end && one.kind === 'measures')
		? undefined
		: word;
}

/**
 * Whether two nouns mean the same: "voters" and "the electorate". A plural means the same as its
 * singular.
 */
export function isSameBase(
	one: string,
	other: string,
	{ retelling: { bases } }: Language,
): boolean {
	const of = (word: string) => bases.get(word) ?? bases.get(`${word}s`) ?? word.replace(/s$/, '');
	return of(one) === of(other);
}

/**
 * The stage of money that the verb of a statement implies. A verb about the future can mean any
 * earlier stage.
 */
function deedOf(text: string, { vocabulary, language }: Options): ToldBeside['deed'] {
	const stages = Object.entries(vocabulary.stages ?? {});
	if (stages.length === 0) return undefined;
	const { deeds, chambers } = language.retelling;
	for (const { pattern, means, isIntended, byChamber } of deeds) {
		const [verb] = matches(pattern, text);
		if (verb === undefined) continue;
		const named = byChamber === true ? matches(chambers, text).map(({ 0: word }) => word) : [];
		const isMeant = ([, { label, words = [] }]: (typeof stages)[number]) =>
			[label, ...words].some((word) =>
				named.length === 0
					? means.includes(word.toLowerCase())
					: named.some((chamber) => word.toLowerCase().includes(chamber)),
			);
		const meant = stages.filter(isMeant).map(([id]) => id);
		if (meant.length === 0) continue;
		const first = stages.findIndex(([id]) => id === meant[0]);
		const before = () => stages.slice(0, first).map(([id]) => id);
		return { words: verb[0], stages: isIntended === true ? before() : meant };
	}
	return undefined;
}
