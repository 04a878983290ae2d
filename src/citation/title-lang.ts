import { type Edition, languageOfEdition, siteLanguageIn } from '../ledger/link/edition.ts';
import { isLatin } from '../language/latin.ts';

/**
 * The language of a source's title, where it is not that of the edition which lists it: titles are never translated.
 * A title in Latin letters alone is in the language of the site where its record names none. Undefined in the original edition, which leaves it to its readers.
 */
export function titleLang(
	{ title, language }: { readonly title?: string; readonly language?: string | undefined },
	edition: Edition,
): string | undefined {
	const own = siteLanguageIn(edition);
	if (title === undefined || own === undefined) return undefined;
	if (language !== undefined) return language === languageOfEdition(edition) ? undefined : language;
	return isLatin(title) ? own : undefined;
}
