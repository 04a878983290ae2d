import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Messages } from './messages.ts';
import { uk } from './uk/uk.ts';

const all: Readonly<Record<LanguageCode, Messages>> = { en, uk };

/** What the interface says in the language of a vocabulary. */
export function messagesOf({ language = 'en' }: Pick<Vocabulary, 'language'>): Messages {
	return all[language];
}

/** The language that a vocabulary is in. */
export function languageOf({ language = 'en' }: Pick<Vocabulary, 'language'>): Language {
	return languages[language];
}

/** Whether a name says in any language that it names nobody: one that is not translated stands as recorded. */
export function saysUnnamed(name: string): boolean {
	const lower = name.toLowerCase();
	return Object.values(all).some(({ claimant }) =>
		claimant.unnamedInName.some((words) => lower.includes(words)),
	);
}
