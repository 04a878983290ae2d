import type { Amount } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { en } from '../en/en.ts';
import { allows, isSubset, maxReach } from '../allows.ts';
import { differencesBeside, type SaidOf } from '../beside.ts';
import type { Language } from '../language.ts';
import { oneNumber } from '../one-number.ts';
import { isRounding, roundingRules, stepOf } from '../rounding.ts';
import { formatAmount, type SayableFigure } from '../write/format.ts';
import { parse, type ParsedStatement } from './parse.ts';
import { writtenPhrase } from './qualifier-phrase.ts';
import { sayUnread } from './unread.ts';

/** One part in which a label and its record disagree, with the words of both. */
export interface Disagreement {
	readonly part:
		| 'words'
		| 'amount'
		| 'qualifier'
		| 'measure'
		| 'unit'
		| 'subject'
		| 'stage'
		| 'kind'
		| 'population'
		| 'period';
	readonly says: string;
	readonly record: string;
}

export interface AgreeOptions {
	readonly language?: Language;
	/** The parsed label, if it has been parsed before. */
	readonly read?: ParsedStatement | undefined;
	/** The parsed words of the record itself, if it has any. */
	readonly own?: ParsedStatement | undefined;
	/**
	 * Set if the label is the record's own words. They then determine its place, period and stage.
	 */
	readonly isOwn?: true;
}

/**
 * Compares a label with its record. They agree if they have the same qualifier and the same amount
 * or a rounding of it; "about" may precede an exact record. A label may leave anything out except
 * the number, its qualifier and its currency.
 */
export function disagreements(
	label: string,
	stated: SayableFigure,
	vocabulary: Vocabulary,
	{ language = en, read = parse(label, vocabulary, language), own, isOwn }: AgreeOptions = {},
): readonly Disagreement[] {
	const found: Disagreement[] = [];
	const figure = oneNumber(stated);
	const unit = vocabulary.units[figure.unit];
	const record = () => formatAmount(figure, vocabulary, language);
	if (figure.outOf === 0)
		return label.toLowerCase().includes(language.noVotes)
			? []
			: [{ part: 'amount', says: `"${label}"`, record: language.noVotes }];
	const isSoftened = figure.qualifier === 'exact' && read.qualifier === 'approx';
	for (const part of read.unread ?? [])
		found.push({ part: 'words', says: sayUnread(part), record: `"${record()}"` });
	if (read.isSigned === true && vocabulary.measures[figure.measure]?.signed !== true)
		found.push({
			part: 'words',
			says: 'a change, or an amount with a sign',
			record: `"${record()}", whose measure has no sign`,
		});
	if (read.amount === undefined && read.unread !== undefined) return found;
	if (read.amount === undefined)
		found.push({ part: 'amount', says: 'no number', record: `"${record()}"` });
	else if (
		!isRounding(
			figure.amount,
			read.amount,
			read.qualifier === 'approx' ? roundingRules.approx : roundingRules.stated,
		) &&
		!(read.isFraction === true && isFractionOf(figure.amount, read)) &&
		!isSofterRounding(figure, read)
	)
		found.push({
			part: 'amount',
			says: `"${sayRead(read, figure, vocabulary, language)}"`,
			record: `"${record()}"`,
		});
	if (read.amount !== undefined && read.qualifier !== figure.qualifier && !isSoftened) {
		found.push({
			part: 'qualifier',
			says: sayQualifier(read),
			record:
				figure.qualifier === 'exact'
					? 'no qualifier'
					: `"${(figure.phrase === undefined ? undefined : writtenPhrase(figure, unit, language)) ?? record()}"`,
		});
	}
	if (read.unit !== undefined && read.unit !== figure.unit)
		found.push({ part: 'unit', says: read.unit, record: figure.unit });
	else if (read.unit === undefined && read.amount !== undefined && unit?.kind !== 'count')
		found.push({ part: 'unit', says: 'no unit', record: unit?.label ?? figure.unit });
	const hasWords = (vocabulary.measures[figure.measure]?.words ?? []).length > 0;
	if (
		hasWords &&
		read.measures.length > 0 &&
		(read.measure === undefined || read.others !== undefined
			? !read.measures.includes(figure.measure)
			: read.measure !== figure.measure)
	) {
		found.push({
			part: 'measure',
			says: `"${read.measures.map((id) => vocabulary.measures[id]?.label ?? id).join('", "')}"`,
			record: `"${vocabulary.measures[figure.measure]?.label ?? figure.measure}"`,
		});
	}
	if (
		read.subjects.length > 0 &&
		!read.subjects.includes(figure.subject) &&
		read.subject !== figure.subject
	) {
		found.push({
			part: 'subject',
			says: read.subjects.map((id) => vocabulary.subjects[id]?.label ?? id).join(', '),
			record: vocabulary.subjects[figure.subject]?.label ?? figure.subject,
		});
	}
	if (
		unit?.kind === 'count' &&
		figure.population !== undefined &&
		read.populations.length > 0 &&
		!read.populations.includes(figure.population)
	) {
		const people = (id: string) => vocabulary.populations?.[id]?.people ?? id;
		found.push({
			part: 'population',
			says: read.populations.map(people).join(', '),
			record: people(figure.population),
		});
	}
	for (const [part, named, recorded, list] of [
		['stage', read.stages, figure.stage, vocabulary.stages],
		['kind', read.kinds, figure.kind, vocabulary.kinds],
	] as const) {
		if (
			recorded === undefined ||
			named.length === 0 ||
			named.includes(recorded) ||
			(part === 'kind' && read.kind === recorded)
		)
			continue;
		found.push({
			part,
			says: `"${named.map((id) => list?.[id]?.label ?? id).join('", "')}"`,
			record: `"${list?.[recorded]?.label ?? recorded}"`,
		});
	}
	if (isOwn === true) return found;
	for (const { part, was, is } of differencesBeside(
		read,
		{ figure, reading: own },
		{ vocabulary, language },
	))
		if (!found.some((one) => one.part === part))
			found.push({ part, says: `"${is}"`, record: `"${was}"` });
	return found;
}

/**
 * "Two thirds" is 66.67%, which agrees with a record of 67%, or of 66% if it says "about two
 * thirds".
 */
function isFractionOf(amount: Amount, read: ParsedStatement): boolean {
	if (typeof amount !== 'number' || typeof read.amount !== 'number') return false;
	const away = Math.abs(amount - read.amount);
	return (
		away <= stepOf(amount) / 2 ||
		(read.qualifier !== 'exact' && away <= Math.abs(amount) * roundingRules.approx.within)
	);
}

/** "About 5%" for 5.3% is a rounding that allows the exact amount, as in a repetition. */
function isSofterRounding({ amount, qualifier }: SayableFigure, read: ParsedStatement): boolean {
	if (read.amount === undefined || read.qualifier !== 'approx' || qualifier !== 'exact')
		return false;
	return (
		isRounding(amount, read.amount, { within: maxReach, from: 0 }) &&
		isSubset(allows(amount, qualifier), allows(read.amount, 'approx', read.step))
	);
}

function sayQualifier(read: ParsedStatement): string {
	if (read.phrase !== undefined) return `"${read.phrase}"`;
	return read.qualifier === 'exact'
		? 'no qualifier'
		: read.qualifier === 'range'
			? 'a range'
			: 'an order of magnitude';
}

function sayRead(
	read: ParsedStatement,
	figure: SaidOf['figure'],
	vocabulary: Vocabulary,
	language: Language,
): string {
	if (read.amount === undefined) return 'no number';
	return formatAmount(
		{
			amount: read.amount,
			qualifier: typeof read.amount === 'number' ? 'exact' : 'range',
			unit: figure.unit,
		},
		vocabulary,
		language,
	);
}
