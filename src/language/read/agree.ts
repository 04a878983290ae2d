import type { Amount } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { en } from '../en/en.ts';
import { formatAmount, type SayableFigure } from '../write/format.ts';
import type { Language } from '../language.ts';
import { oneNumber } from '../one-number.ts';
import { parse, type ParsedStatement } from './parse.ts';
import { writtenPhrase } from './qualifier-phrase.ts';
import { isRounding, roundingRules, stepOf } from '../rounding.ts';
import { sayUnread } from './unread.ts';

/** One part in which a label and its record do not agree, both in words. */
export interface Disagreement {
	readonly part:
		| 'words'
		| 'amount'
		| 'qualifier'
		| 'measure'
		| 'unit'
		| 'subject'
		| 'stage'
		| 'kind';
	readonly says: string;
	readonly record: string;
}

export interface AgreeOptions {
	readonly language?: Language;
	/** What the label says, where it has been read before. */
	readonly read?: ParsedStatement | undefined;
}

/**
 * Reads a label back against its record. It agrees with the same qualifier and the same amount, or a rounding of it;
 * an exact record may be "about". What a label leaves out, it does not contradict,
 * except the number, its qualifier and its currency.
 */
export function disagreements(
	label: string,
	stated: SayableFigure,
	vocabulary: Vocabulary,
	{ language = en, read = parse(label, vocabulary, language) }: AgreeOptions = {},
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
	if (read.amount === undefined && read.unread !== undefined) return found;
	if (read.amount === undefined)
		found.push({ part: 'amount', says: 'no number', record: `"${record()}"` });
	else if (
		!isRounding(
			figure.amount,
			read.amount,
			read.qualifier === 'approx' ? roundingRules.approx : roundingRules.stated,
		) &&
		!(read.isFraction === true && isFractionOf(figure.amount, read))
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
		!read.measures.includes(figure.measure) &&
		read.measure !== figure.measure
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
	for (const [part, named, own, list] of [
		['stage', read.stages, figure.stage, vocabulary.stages],
		['kind', read.kinds, figure.kind, vocabulary.kinds],
	] as const) {
		if (
			own === undefined ||
			named.length === 0 ||
			named.includes(own) ||
			(part === 'kind' && read.kind === own)
		)
			continue;
		found.push({
			part,
			says: `"${named.map((id) => list?.[id]?.label ?? id).join('", "')}"`,
			record: `"${list?.[own]?.label ?? own}"`,
		});
	}
	return found;
}

/** "two thirds" is 66.67 %, and so is a record of 67 %, or of 66 % that is "about two thirds". */
function isFractionOf(amount: Amount, read: ParsedStatement): boolean {
	if (typeof amount !== 'number' || typeof read.amount !== 'number') return false;
	const away = Math.abs(amount - read.amount);
	return (
		away <= stepOf(amount) / 2 ||
		(read.qualifier !== 'exact' && away <= amount * roundingRules.approx.within)
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
	figure: SayableFigure,
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
