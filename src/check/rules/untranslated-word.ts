import type { Ledger } from '../../ledger/ledger.ts';
import { listsOfWords, readFields, withoutWords } from '../words-of-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The words for what the figures of a translation count are translated. Otherwise no label can be
 * read or written.
 */
export const untranslatedWord: Rule = {
	code: 'untranslated-word',
	title: 'Figures in a translation have words in its language',
	severity: 'error',
	section: 'Translations',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.translations.values()].flatMap((article) => {
		const figures = article.figures.flatMap((id) => ledger.figures.get(id)?.record ?? []);
		const missing = withoutWords(
			figures,
			ledger.vocabulary.translations?.[article.language],
			readFields,
		);
		return [...missing].flatMap(([field, ids]) =>
			ids.map(
				(id): Found => ({
					place: article.keyPlace(['translationOf']),
					message: `The ${field} "${id}" of this article's figures has no words in its language.`,
					hint: `Add "${id}" under "${listsOfWords[field]}:" in content/vocabulary.${article.language}.yaml.`,
				}),
			),
		);
	});
}
