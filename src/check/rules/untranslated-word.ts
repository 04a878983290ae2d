import type { Finding } from '../../ledger/finding.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { TranslatedWords } from '../../record/translated-words.ts';

const fields = { subject: 'subjects', population: 'populations', measure: 'measures', stage: 'stages', kind: 'kinds', unit: 'units' } as const;

/** What the figures of a translation are of has words in its language: without them no label can be read, and none written. */
export function untranslatedWord(ledger: Ledger): readonly Finding[] {
	return [...ledger.translations.values()].flatMap((article) => {
		const words = ledger.vocabulary.translations?.[article.language];
		return untranslated(article, ledger, words).map(([field, id]): Finding => ({
			code: 'untranslated-word', severity: 'error', place: article.keyPlace(['translationOf']),
			message: `The ${field} "${id}" of this article's figures has no words in its language.`,
			hint: `Add "${id}" under "${fields[field]}:" in content/vocabulary.${article.language}.yaml.`,
		}));
	});
}

function untranslated(article: Article, ledger: Ledger, words: TranslatedWords | undefined): readonly (readonly [field: keyof typeof fields, id: string])[] {
	const figures = article.figures.flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) => {
		const known = words?.[fields[field]] ?? {};
		const used = new Set(figures.flatMap((figure) => figure[field] ?? []));
		return [...used].filter((id) => !Object.hasOwn(known, id)).map((id) => [field, id] as const);
	});
}
