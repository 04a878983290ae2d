import type { LanguageCode } from '../record/language.ts';
import type { Figure } from '../record/resolved.ts';
import type { TranslatedWords } from '../record/translated-words.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { WrittenFigure } from '../record/figure.ts';
import type { Path } from '../ledger/read/yaml-file.ts';

/** The fields of a figure that are words of the vocabulary, each with its list. */
export const listsOfWords = {
	subject: 'subjects',
	population: 'populations',
	measure: 'measures',
	stage: 'stages',
	kind: 'kinds',
	unit: 'units',
	evidence: 'evidence',
	claimantKind: 'claimantKinds',
} as const;
export type WordField = keyof typeof listsOfWords;
export const wordFields = Object.keys(listsOfWords) as readonly WordField[];

/** The fields whose words are read in texts. The others are only shown. */
export const readFields: readonly WordField[] = [
	'subject',
	'population',
	'measure',
	'stage',
	'kind',
	'unit',
];

/** What messages call a field. */
export function fieldName(field: WordField): string {
	return field === 'claimantKind' ? 'kind of claimant' : field;
}

/** Where a field is in the record of a figure. */
export function pathOfField(field: WordField): Path {
	return field === 'claimantKind' ? ['claimant', 'kind'] : [field];
}

/** The word of a figure in a field. */
export function wordIn(figure: Figure | WrittenFigure, field: WordField): string | undefined {
	return field === 'claimantKind' ? figure.claimant?.kind : figure[field];
}

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
	fields: readonly WordField[] = wordFields,
): ReadonlyMap<WordField, readonly string[]> {
	return new Map(
		fields.map((field) => {
			const known = words?.[listsOfWords[field]] ?? {};
			return [
				field,
				[...new Set(figures.flatMap((figure) => wordIn(figure, field) ?? []))].filter(
					(id) => !Object.hasOwn(known, id),
				),
			];
		}),
	);
}
