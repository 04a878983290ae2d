import { editionsOf, languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { publishedFigures } from '../../ledger/ask/published-figures.ts';
import { listsOfWords, readFields, withoutWords } from '../words-of-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The pages of a language show every figure of the site, so the words for their fields are
 * translated.
 */
export const partlyTranslated: Rule = {
	code: 'partly-translated',
	title: 'Pages are entirely in their language',
	severity: 'note',
	section: 'Translations',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const [, ...editions] = editionsOf(ledger);
	const figuresOf = (ids: Iterable<string>) =>
		[...ids].flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return editions.flatMap((edition) => {
		const language = languageOfEdition(edition);
		const words = ledger.vocabulary.translations?.[language];
		// `untranslated-word` reports what the translations use.
		const told = withoutWords(
			[...ledger.translations.values()]
				.filter((article) => article.language === language)
				.flatMap(({ figures }) => figuresOf(figures)),
			words,
			readFields,
		);
		return [...withoutWords(figuresOf(publishedFigures(ledger)), words)].flatMap(
			([field, ids]): readonly Found[] => {
				const list = listsOfWords[field];
				const missing = ids.filter((id) => told.get(field)?.includes(id) !== true).toSorted();
				if (missing.length === 0) return [];
				return [
					{
						place: ledger.wordsPlace(language, [list]),
						message: `${missing.length === 1 ? 'One word' : `${missing.length} words`} of this site's figures appear${missing.length === 1 ? 's' : ''} in English on the pages in this language: ${missing.join(', ')}.`,
						hint: `Add ${missing.length === 1 ? 'it' : 'them'} under "${list}:" in content/vocabulary.${language}.yaml.`,
					},
				];
			},
		);
	});
}
