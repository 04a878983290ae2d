import { type Locale, localeOf } from '../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { languageCodes } from '../record/language.ts';
import type { Figure } from '../record/resolved.ts';

/**
 * The language in which the source of a figure is printed: English if it names none, undefined if
 * the checks cannot read it.
 */
export function localeOfSource(figure: Figure, ledger: Ledger): Locale | undefined {
	const printed = ledger.sources.get(figure.source)?.record.language ?? 'en';
	const code = languageCodes.find((one) => printed === one || printed.startsWith(`${one}-`));
	return code === undefined ? undefined : localeOf(code, ledger.vocabulary);
}
