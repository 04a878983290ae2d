import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import { perVocabulary } from '../per-vocabulary.ts';
import { alternation } from './alternation.ts';
import type { ReadAmount } from './amounts.ts';
import { phraseAfter } from './qualifier-phrase.ts';
import type { NamedAt } from './named-things.ts';

/** A part of a statement because of which it cannot be read, or is more than one statement. */
export interface Unread {
	readonly words: string;
	readonly why: 'ambiguous' | 'number' | 'currency' | 'changes' | 'second';
}

/**
 * Says what is wrong with a part that was not understood: `"a day" changes what the number says`.
 */
export function sayUnread({ words, why }: Unread): string {
	switch (why) {
		case 'ambiguous':
			return `"${words}" can be read in two ways`;
		case 'number':
			return `"${words}" is not a number that can be read whole`;
		case 'currency':
			return `the currency of "${words}" is not known`;
		case 'changes':
			return `"${words}" changes what the number says`;
		case 'second':
			return `"${words}" is a second amount`;
	}
}

/** The pattern for "no deaths", with the words for what a vocabulary counts. */
export const nobody = perVocabulary((vocabulary, language): RegExp => {
	const counted = [
		...Object.values(vocabulary.measures),
		...Object.values(vocabulary.populations ?? {}),
		...Object.values(vocabulary.units).filter(({ kind }) => kind === 'count'),
	].flatMap((entry) => [
		...(entry.words ?? []),
		...('people' in entry ? [entry.people] : []),
		...('kind' in entry ? [entry.label] : []),
	]);
	return language.changing.nobody(alternation(counted.map((word) => word.toLowerCase())));
});

/** The fault of a number that cannot be read, with the characters that touch it. */
export function faultOf(
	{ start, unitEnd, fault }: ReadAmount,
	written: string,
): Unread | undefined {
	if (fault === undefined) return undefined;
	const from = written.lastIndexOf(' ', start) + 1;
	const next = written.indexOf(
		' ',
		fault === 'touching' || fault === 'scale' ? unitEnd + 1 : unitEnd,
	);
	return {
		words: written.slice(from, next === -1 ? written.length : next).replace(/[.,;:]$/, ''),
		why: fault === 'ambiguous' || fault === 'currency' ? fault : 'number',
	};
}

interface Statement {
	readonly written: string;
	readonly folded: string;
	/** The words that the vocabulary understands, and the phrases of qualifiers. */
	readonly understood: readonly Pick<NamedAt, 'start' | 'end'>[];
	readonly phrase: string | undefined;
	readonly first: ReadAmount;
	readonly last: ReadAmount;
	readonly isShare: boolean;
	readonly language: Language;
}

/**
 * The words that change what the numbers of a statement say, except those that the vocabulary
 * understands.
 */
export function changesIn({
	written,
	folded,
	understood,
	phrase,
	first,
	last,
	isShare,
	language,
}: Statement): readonly Unread[] {
	const { anywhere, before, after, negation, exempt } = language.changing;
	const { shareBefore, changeAfter, articleBefore } = language.changing;
	const hidden = [...understood];
	if (phrase !== undefined && phrase !== '')
		for (let at = folded.indexOf(phrase); at !== -1; at = folded.indexOf(phrase, at + 1))
			hidden.push({ start: at, end: at + phrase.length });
	for (const { index, 0: words } of matches(exempt, folded))
		hidden.push({ start: index, end: index + words.length });
	const text = withHidden(folded, hidden);
	const found: { readonly start: number; readonly end: number }[] = [];
	for (const pattern of anywhere)
		for (const { index, 0: words } of matches(pattern, text))
			found.push({ start: index, end: index + words.length });
	for (const { index, 0: words } of matches(negation, text.slice(0, first.start)))
		found.push({ start: index, end: index + words.length });
	const lead = text.slice(0, first.start).replace(/[\s\uFFFC]+$/u, '');
	const lastWord = before.exec(lead) ?? (isShare ? shareBefore.exec(lead) : null);
	if (lastWord !== null) found.push({ start: lastWord.index, end: lead.length });
	for (const at of new Set([last.end, last.unitEnd])) {
		if (phraseAfter(folded, at, language) !== undefined) continue;
		const isOfChange = isShare || articleBefore.test(folded.slice(0, first.start));
		for (const pattern of isOfChange ? [after, changeAfter] : [after]) {
			pattern.lastIndex = at;
			if (pattern.test(text)) found.push({ start: at, end: pattern.lastIndex });
		}
	}
	const whole: (typeof found)[number][] = [];
	for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end))
		if (one.end > (whole.at(-1)?.end ?? 0)) whole.push(one);
	return whole.map(({ start, end }) => ({
		words: written.slice(start, end).trim(),
		why: 'changes',
	}));
}

/** A text with the given words hidden; every character keeps its offset. */
function withHidden(text: string, spans: readonly Pick<NamedAt, 'start' | 'end'>[]): string {
	let [shown, at] = ['', 0];
	for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
		if (end <= at) continue;
		shown += text.slice(at, Math.max(at, start)) + '\uFFFC'.repeat(end - Math.max(at, start));
		at = end;
	}
	return shown + text.slice(at);
}
