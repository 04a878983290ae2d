import type { LanguageCode } from '../record/language.ts';
import type { Figure } from '../record/resolved.ts';
import type { TranslatedWords } from '../record/translated-words.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/** The fields of a figure that are words of the vocabulary, each with its list. */
export const listsOfWords = {
	subject: 'subjects',
	population: 'populations',
	measure: 'measures',
	stage: 'stages',
	kind: 'kinds',
	unit: 'units',
} as const;
export type WordField = keyof typeof listsOfWords;
export const wordFields = Object.keys(listsOfWords) as readonly WordField[];

/** The words of a vocabulary in other languages, by language code. */
export function translationsOf({
	translations = {},
}: Vocabulary): readonly (readonly [LanguageCode, TranslatedWords])[] {
	return Object.entries(translations) as [LanguageCode, TranslatedWords][];
}

/**
 * The words in the fields of figures that a language does not translate: each word once per field,
 * in the order of the figures.
 */
export function withoutWords(
	figures: readonly Figure[],
	words: TranslatedWords | undefined,
): ReadonlyMap<WordField, readonly string[]> {
	return new Map(
		wordFields.map((field) => {
			const known = words?.[listsOfWords[field]] ?? {};
			return [
				field,
				[...new Set(figures.flatMap((figure) => figure[field] ?? []))].filter(
					(id) => !Object.hasOwn(known, id),
				),
			];
		}),
	);
}
