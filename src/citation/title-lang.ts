import { type Edition, languageOfEdition, siteLanguageIn } from '../ledger/link/edition.ts';
import { isLatin } from '../language/latin.ts';

/**
 * The language of the title of a source, if it differs from that of the edition that lists it,
 * because titles are never translated. If a record names no language, a title in Latin letters is
 * in the language of the site. Undefined in the original edition.
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
