import { formatDate } from '../language/write/date.ts';
import { formatAmount, formatFigure } from '../language/write/format.ts';
import { type ReleasedValue, releasedFields } from '../record/release.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { type Change, changesSince } from '../ledger/release/released-value.ts';

/** A figure whose published value differs. */
export interface Changed {
	readonly was: ReleasedValue;
	readonly is: Figure;
	readonly vocabulary: Vocabulary;
}

/**
 * Each changed field, for authors: "amount was 70,000 and is 71,000; qualifier was at-most and is
 * exact".
 */
export function sayChanges(changes: readonly Change[], { was, is, vocabulary }: Changed): string {
	return changes
		.map(
			({ field, before, after }) =>
				`${field} was ${sayValue(before, was, vocabulary)} and is ${sayValue(after, is, vocabulary)}`,
		)
		.join('; ');
}

function sayValue(
	value: Change['before'],
	{ unit }: { readonly unit: string },
	vocabulary: Vocabulary,
): string {
	if (value === undefined) return 'not stated';
	if (typeof value === 'string') return value;
	const said = formatAmount(
		{ amount: value, unit, qualifier: typeof value === 'number' ? 'exact' : 'range' },
		vocabulary,
	);
	return typeof value === 'object' && value.best !== undefined
		? `${said} (best ${formatAmount({ amount: value.best, unit, qualifier: 'exact' }, vocabulary)})`
		: said;
}

/**
 * The words of a correction for a change, before and after. Includes changed fields that the words
 * for a figure omit: "70,000 Ukrainian soldiers killed, as of August 2023".
 */
export function wordsOfChange({ was, is, vocabulary }: Changed): {
	readonly before: string;
	readonly after: string;
} {
	const [before, after] = [was.words, formatFigure(is, vocabulary)];
	const said: readonly Change['field'][] = [
		'amount',
		'qualifier',
		'subject',
		'population',
		'measure',
		'unit',
	];
	const silent = changesSince(was, is).filter(
		({ field }) => !said.includes(field) || before === after,
	);
	const add = (words: string, side: 'before' | 'after') =>
		[words, ...silent.map((change) => sayApart(change.field, change[side]))].join(', ');
	return { before: add(before, 'before'), after: add(after, 'after') };
}

/**
 * What a correction may add to the words for a figure, each as in `wordsOfChange`: "as of August
 * 2023", "out of 100".
 */
export function wordsBeside(figure: ReleasedValue | Figure): readonly string[] {
	return releasedFields.map((field) => {
		const value = figure[field];
		const isClaimant = typeof value === 'object' && 'name' in value;
		return sayApart(field, isClaimant ? value.name : value);
	});
}

function sayApart(field: Change['field'], value: Change['before']): string {
	if (field === 'outOf') return value === undefined ? 'number asked not stated' : `out of ${value}`;
	if (value === undefined) return `${field} not stated`;
	const said =
		typeof value === 'object'
			? `${value.low} to ${value.high}${value.best === undefined ? '' : `, best ${value.best}`}`
			: String(value);
	if (field === 'asOf') return `as of ${formatDate(said, 'long')}`;
	if (field === 'since') return `since ${formatDate(said, 'long')}`;
	if (field === 'claimant') return `said by ${said}`;
	return `${field} ${said}`;
}
