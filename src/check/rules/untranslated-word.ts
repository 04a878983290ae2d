import type { Finding } from '../../ledger/finding.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { TranslatedWords } from '../../record/translated-words.ts';

/** What a figure is of, and the list that has its words. */
export const listsOfWords = { subject: 'subjects', population: 'populations', measure: 'measures', stage: 'stages', kind: 'kinds', unit: 'units' } as const;

/** What the figures of a translation are of has words in its language: without them no label can be read, and none written. */
export function untranslatedWord(ledger: Ledger): readonly Finding[] {
	return [...ledger.translations.values()].flatMap((article) => {
		const words = ledger.vocabulary.translations?.[article.language];
		return untranslated(article, ledger, words).map(([field, id]): Finding => ({
			code: 'untranslated-word', severity: 'error', place: article.keyPlace(['translationOf']),
			message: `The ${field} "${id}" of this article's figures has no words in its language.`,
			hint: `Add "${id}" under "${listsOfWords[field]}:" in content/vocabulary.${article.language}.yaml.`,
		}));
	});
}

function untranslated(article: Article, ledger: Ledger, words: TranslatedWords | undefined): readonly (readonly [field: keyof typeof listsOfWords, id: string])[] {
	const figures = article.figures.flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return (Object.keys(listsOfWords) as (keyof typeof listsOfWords)[]).flatMap((field) => {
		const known = words?.[listsOfWords[field]] ?? {};
		const used = new Set(figures.flatMap((figure) => figure[field] ?? []));
		return [...used].filter((id) => !Object.hasOwn(known, id)).map((id) => [field, id] as const);
	});
}
