import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { translate } from './translate.ts';
import { uk } from './uk/uk.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { en, uk };

/** A language and the vocabulary of a site in it: everything needed to read or write a text. */
export interface Locale {
	readonly code: LanguageCode;
	readonly language: Language;
	readonly vocabulary: Vocabulary;
}

const cache = new WeakMap<Vocabulary, Map<LanguageCode, Locale>>();

/**
 * The locale of a text. The language of the records uses the site's own vocabulary; the vocabulary
 * for another language is translated only once.
 */
export function localeOf(code: LanguageCode | undefined, vocabulary: Vocabulary): Locale {
	if (code === undefined || code === 'en') return { code: 'en', language: en, vocabulary };
	const locales = cache.get(vocabulary) ?? new Map<LanguageCode, Locale>();
	cache.set(vocabulary, locales);
	const known = locales.get(code) ?? {
		code,
		language: languages[code],
		vocabulary: translate(vocabulary, code, languages[code]),
	};
	locales.set(code, known);
	return known;
}
