import type { Finding } from '../../ledger/finding.ts';
import { editionsOf, languageOfEdition } from '../../ledger/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { publishedFigures } from '../../ledger/published-figures.ts';
import { listsOfWords } from './untranslated-word.ts';

/** The pages of a language tell every figure of the site: what these are of has words in it. */
export function partlyTranslated(ledger: Ledger): readonly Finding[] {
	const [, ...editions] = editionsOf(ledger);
	if (editions.length === 0) return [];
	const figures = [...publishedFigures(ledger)].flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return editions.flatMap((edition) => {
		const language = languageOfEdition(edition);
		const words = ledger.vocabulary.translations?.[language] ?? {};
		// What the translations themselves tell is `untranslated-word`.
		const told = new Set([...ledger.translations.values()].filter((article) => article.language === language).flatMap(({ figures }) => figures));
		return Object.entries(listsOfWords).flatMap(([field, list]): readonly Finding[] => {
			const wordsOf = (of: typeof figures) => new Set(of.flatMap((figure) => figure[field as keyof typeof listsOfWords] ?? []));
			const known = wordsOf(figures.filter(({ id }) => told.has(id)));
			const missing = [...wordsOf(figures)].filter((id) => !Object.hasOwn(words[list] ?? {}, id) && !known.has(id)).sort();
			if (missing.length === 0) return [];
			return [{
				code: 'partly-translated', severity: 'note', place: ledger.wordsPlace(language, [list]),
				message: `${missing.length === 1 ? 'One word' : `${missing.length} words`} of this site's figures stand${missing.length === 1 ? 's' : ''} in English on the pages in this language: ${missing.join(', ')}.`,
				hint: `Add ${missing.length === 1 ? 'it' : 'them'} under "${list}:" in content/vocabulary.${language}.yaml.`,
			}];
		});
	});
}
