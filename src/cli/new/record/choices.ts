import type { Ledger } from '../../../ledger/ledger.ts';
import { formatFigure } from '../../../language/write/format.ts';
import type { Choice } from '../question.ts';

type Words = Readonly<
	Record<string, { readonly label: string; readonly definition?: string | undefined }>
>;

/** The words of a list of the vocabulary. */
export function wordsOf(list: Words | undefined): readonly Choice[] {
	return Object.entries(list ?? {}).map(([value, { label, definition }]) => ({
		value,
		label,
		hint: definition,
	}));
}

export function sourcesOf({ sources }: Ledger): readonly Choice[] {
	return Array.from(sources, ([value, { record }]) => ({
		value,
		label: record.title,
		hint: value,
	}));
}

export function figuresOf({ figures, vocabulary }: Ledger): readonly Choice[] {
	return Array.from(figures, ([value, { record }]) => ({
		value,
		label: `${record.claimant.name}: ${formatFigure(record, vocabulary)}`,
		hint: value,
	}));
}

export function articlesOf({ articles }: Ledger): readonly Choice[] {
	return Array.from(articles, ([value, { front }]) => ({ value, label: front.title, hint: value }));
}

/** Words that are their own labels. */
export function plainChoices(words: readonly string[]): readonly Choice[] {
	return words.map((value) => ({ value, label: value }));
}
