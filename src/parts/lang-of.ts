import { type Edition, siteLanguageIn } from '../ledger/link/edition.ts';
import { isLatin } from '../language/latin.ts';
import type { LanguageCode } from '../record/language.ts';

/**
 * The language of a text of the records, where it is not that of the edition which shows it: what nobody has translated stays as it is.
 * A text in Latin letters alone is in the language of the site; one that has none, such as a number, has the language around it.
 */
export function langOf(text: string | undefined, edition: Edition): LanguageCode | undefined {
	return text !== undefined && isLatin(text) ? siteLanguageIn(edition) : undefined;
}
