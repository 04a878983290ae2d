import { languageOfEdition } from '../ledger/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isLatin } from '../phrase/latin.ts';

/**
 * The language of a source's title, where it is not that of the edition which lists it: titles are never translated.
 * A title in Latin letters alone is in the language of the site where its record names none. Undefined in the original edition, which leaves it to its readers.
 */
export function titleLang({ title, language }: { readonly title?: string; readonly language?: string | undefined }, ledger: Pick<Ledger, 'vocabulary' | 'site'>): string | undefined {
	const edition = languageOfEdition(ledger);
	if (title === undefined || edition === ledger.site.language) return undefined;
	if (language !== undefined) return language === edition ? undefined : language;
	return isLatin(title) ? ledger.site.language : undefined;
}
