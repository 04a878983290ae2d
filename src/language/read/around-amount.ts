import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import { fold } from './fold.ts';
import { type KindNamedAt, namedThingsIn } from './named-things.ts';

/** The position of an amount in its statement, with its qualifier and unit. */
export interface AmountSpan {
	readonly start: number;
	readonly end: number;
}

interface Around {
	readonly all: readonly KindNamedAt[];
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

/**
 * Replaces words that refer to people without an amount, such as ", and many more wounded", with
 * spaces.
 */
export function withoutAsides(text: string, { retelling: { asides } }: Language): string {
	let shown = text;
	for (const { index, 0: words } of matches(asides, fold(text)))
		shown = shown.slice(0, index) + ' '.repeat(words.length) + shown.slice(index + words.length);
	return shown;
}

/**
 * The measures that a text names, including words on both sides of the amount: "lost as many as
 * 120,000 lives".
 */
export function measuresAround(
	text: string,
	{ start, end }: AmountSpan,
	{ all, measures, vocabulary, language }: Around & { readonly measures: readonly string[] },
): readonly string[] {
	if (start === 0 || start === end) return measures;
	// In "120,000 Russian lives", the subject separates the amount from the measure.
	const whose = all
		.filter((one) => one.start >= end && (one.kind === 'subjects' || one.kind === 'populations'))
		.reduce((at, one) => (text.slice(at, one.start).trim() === '' ? one.end : at), end);
	const head = text.slice(0, start).trimEnd();
	const seam = namedThingsIn(`${head} ${text.slice(whose).trimStart()}`, vocabulary, language);
	return seam.all.some(
		(one) => one.kind === 'measures' && one.start < head.length && one.end > head.length + 1,
	)
		? seam.measures
		: measures;
}

/** The unit of what each counted person did once: 70 people who voted are 70 votes. */
export function castUnit(
	text: string,
	end: number,
	{ unit, vocabulary, language }: Omit<Around, 'all'> & { readonly unit: string | undefined },
): string | undefined {
	const counted = unit === undefined ? undefined : vocabulary.units[unit];
	if (counted?.kind !== 'count') return undefined;
	for (const { pattern, units } of language.retelling.castings) {
		pattern.lastIndex = end;
		if (!pattern.test(text)) continue;
		return Object.entries(vocabulary.units).find(
			([, { kind, label, words = [] }]) =>
				kind === 'count' && [label, ...words].some((word) => units.includes(word.toLowerCase())),
		)?.[0];
	}
	return undefined;
}
