import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { listsOfWords, withoutWords } from '../words-of-figures.ts';

/** What the figures of a translation are of has words in its language: without them no label can be read, and none written. */
export function untranslatedWord(ledger: Ledger): readonly Finding[] {
	return [...ledger.translations.values()].flatMap((article) => {
		const figures = article.figures.flatMap((id) => ledger.figures.get(id)?.record ?? []);
		const missing = withoutWords(figures, ledger.vocabulary.translations?.[article.language]);
		return [...missing].flatMap(([field, ids]) =>
			ids.map(
				(id): Finding => ({
					code: 'untranslated-word',
					severity: 'error',
					place: article.keyPlace(['translationOf']),
					message: `The ${field} "${id}" of this article's figures has no words in its language.`,
					hint: `Add "${id}" under "${listsOfWords[field]}:" in content/vocabulary.${article.language}.yaml.`,
				}),
			),
		);
	});
}
