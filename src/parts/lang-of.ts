import { type Edition, siteLanguageIn } from '../ledger/link/edition.ts';
import { isLatin } from '../language/latin.ts';
import type { LanguageCode } from '../record/language.ts';

/**
 * The language of a text in the records, if it differs from the edition that shows it: an
 * untranslated text stays as it is. A text in Latin letters is in the language of the site; a text
 * without letters, such as a number, has the language around it.
 */
export function langOf(text: string | undefined, edition: Edition): LanguageCode | undefined {
	return text !== undefined && isLatin(text) ? siteLanguageIn(edition) : undefined;
}
