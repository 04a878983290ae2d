import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Messages } from './messages.ts';
import { uk } from './uk/uk.ts';

const all: Readonly<Record<LanguageCode, Messages>> = { en, uk };

/** The words of the interface in the language of a vocabulary. */
export function messagesOf({ language = 'en' }: Pick<Vocabulary, 'language'>): Messages {
	return all[language];
}

/** The language of a vocabulary. */
export function languageOf({ language = 'en' }: Pick<Vocabulary, 'language'>): Language {
	return languages[language];
}

/**
 * Whether a name says, in any language, that it names nobody. A name that is not translated is in
 * the language of the records.
 */
export function saysUnnamed(name: string): boolean {
	const lower = name.toLowerCase();
	return Object.values(all).some(({ claimant }) =>
		claimant.unnamedInName.some((words) => lower.includes(words)),
	);
}
