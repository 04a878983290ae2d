import { qualifiers } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Ledger } from '../ledger.ts';

/** The lists of the vocabulary and of the records whose words are terms. */
export const termKinds = ['measure', 'qualifier', 'evidence', 'stage'] as const;
export type TermKind = (typeof termKinds)[number];

/** A term that is a word of the records. */
export interface VocabularyTerm {
	readonly kind: TermKind;
	readonly word: string;
}

/**
 * The id of a word of the records: in `:term`, in the glossary and on the page about the method.
 */
export function termId(kind: TermKind, word: string): string {
	return `${kind}-${word}`;
}

/** The words of the records that are terms, by their ids, each list in its order. */
export function vocabularyTerms(vocabulary: Vocabulary): ReadonlyMap<string, VocabularyTerm> {
	const words: Readonly<Record<TermKind, readonly string[]>> = {
		measure: Object.keys(vocabulary.measures),
		qualifier: qualifiers,
		evidence: Object.keys(vocabulary.evidence ?? {}),
		stage: Object.keys(vocabulary.stages ?? {}),
	};
	return new Map(
		termKinds.flatMap((kind) =>
			words[kind].map((word) => [termId(kind, word), { kind, word }] as const),
		),
	);
}

/**
 * The ids of all terms that a text can explain: those of `content/glossary.yaml`, then the words of
 * the records.
 */
export function termIds({ terms, vocabulary }: Ledger): readonly string[] {
	return [...terms.keys(), ...vocabularyTerms(vocabulary).keys()];
}
