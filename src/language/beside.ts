import type { Vocabulary } from '../record/vocabulary.ts';
import type { Language } from './language.ts';
import type { ParsedStatement } from './read/parse.ts';
import { isSameBase } from './read/told-beside.ts';
import type { SayableFigure } from './sayable.ts';
import { firstDay, lastDay } from './write/date.ts';

/**
 * Something that words say in addition to their number and that differs from the record. Both sides
 * are words for readers.
 */
export interface BesideDifference {
	readonly part: 'stage' | 'subject' | 'population' | 'period';
	readonly was: string;
	readonly is: string;
	/**
	 * For a period, whether it is longer than the record's; for a stage, whether it is a later one.
	 */
	readonly isMore?: boolean;
}

/** What a record says in addition to its number: its fields, and its own words if it has any. */
export interface SaidOf {
	readonly figure: SayableFigure & { readonly since?: string | undefined; readonly asOf?: string };
	readonly reading?: ParsedStatement | undefined;
}

interface Tongue {
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

/**
 * Two periods are the same if the longer is at most this many times the shorter: a month and 30
 * days.
 */
const samePeriod = 1.15;
/** The limit if one of the periods is only the time between two dates of a record. */
const likePeriod = 2;

/**
 * Compares what words say in addition to their number with a record: a place that is only a part of
 * the whole ("died in Turkey"), another period ("in a year"), a share of other people ("of
 * adults"), and a stage that a verb implies ("was given"). What either side leaves out is not a
 * difference.
 */
export function differencesBeside(
	words: ParsedStatement,
	record: SaidOf,
	tongue: Tongue,
): readonly BesideDifference[] {
	return [
		...placeDifference(words, record, tongue),
		...periodDifference(words, record),
		...populationDifference(words, record, tongue),
		...stageDifference(words, record, tongue),
	];
}

/**
 * A place counts as the subject if the record's own words use it as a place, or if they name no
 * subject and the number does not count a side's soldiers.
 */
function placeDifference(
	{ place }: ParsedStatement,
	{ figure, reading }: SaidOf,
	{ vocabulary: { subjects } }: Tongue,
): readonly BesideDifference[] {
	if (place === undefined || place === figure.subject) return [];
	const isNamedOtherwise = reading !== undefined && reading.subjects.length > 0;
	const isPlace = reading?.place !== undefined;
	if (!isPlace && (isNamedOtherwise || figure.population !== undefined)) return [];
	const label = (id: string) => subjects[id]?.label ?? id;
	return [{ part: 'subject', was: label(figure.subject), is: `in ${label(place)}` }];
}

function periodDifference(
	{ period }: ParsedStatement,
	{ figure: { since, asOf }, reading }: SaidOf,
): readonly BesideDifference[] {
	if (period === undefined) return [];
	const own = reading?.period;
	const dated =
		since === undefined || asOf === undefined
			? undefined
			: (Date.parse(lastDay(asOf)) - Date.parse(firstDay(since))) / 864e5 + 1;
	const days = own?.days ?? dated;
	if (days === undefined || days <= 0) return [];
	const ratio = period.days / days;
	if (Math.max(ratio, 1 / ratio) <= (own === undefined ? likePeriod : samePeriod)) return [];
	return [
		{
			part: 'period',
			was: own?.words ?? `since ${since ?? ''}`,
			is: period.words,
			isMore: ratio > 1,
		},
	];
}

/** Compares the base of a share, or the people counted if the record's words name people. */
function populationDifference(
	{ base, populations }: ParsedStatement,
	{ figure, reading }: SaidOf,
	{ language, vocabulary }: Tongue,
): readonly BesideDifference[] {
	const one = populations.length === 1 ? populations[0] : undefined;
	const counted = vocabulary.units[reading?.unit ?? ''];
	// "41,000 people" are not 41,000 children.
	if (one !== undefined && figure.population === undefined && counted?.kind === 'count')
		return [
			{
				part: 'population',
				was: counted.label,
				is: vocabulary.populations?.[one]?.people ?? one,
			},
		];
	const own = reading?.base ?? vocabulary.populations?.[figure.population ?? '']?.people;
	if (base === undefined || own === undefined || isSameBase(own, base, language)) return [];
	// If both are populations of the vocabulary, compare these.
	const isKnown = figure.population !== undefined && populations.length > 0;
	return isKnown ? [] : [{ part: 'population', was: `of ${own}`, is: `of ${base}` }];
}

function stageDifference(
	{ deed, stages: named }: ParsedStatement,
	{ figure: { stage } }: SaidOf,
	{ vocabulary }: Tongue,
): readonly BesideDifference[] {
	if (stage === undefined || deed === undefined || named.length > 0) return [];
	if (deed.stages.includes(stage)) return [];
	const order = Object.keys(vocabulary.stages ?? {});
	const isMore = deed.stages.every((id) => order.indexOf(id) > order.indexOf(stage));
	return [
		{ part: 'stage', was: vocabulary.stages?.[stage]?.label ?? stage, is: deed.words, isMore },
	];
}
