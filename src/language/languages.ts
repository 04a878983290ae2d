import type { LanguageCode } from '../record/language.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { translate } from './translate.ts';
import { uk } from './uk/uk.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { en, uk };

/** A language and the vocabulary in it: what it takes to read a text or to write one. */
export interface Tongue {
	readonly code: LanguageCode;
	readonly language: Language;
	readonly vocabulary: Vocabulary;
}

const kept = new WeakMap<Vocabulary, Map<LanguageCode, Tongue>>();

/** The tongue of a site's article. In the language of the records the vocabulary is the site's own; elsewhere it is translated once. */
export function tongueOf(code: LanguageCode | undefined, vocabulary: Vocabulary): Tongue {
	if (code === undefined || code === 'en') return { code: 'en', language: en, vocabulary };
	const tongues = kept.get(vocabulary) ?? new Map<LanguageCode, Tongue>();
	kept.set(vocabulary, tongues);
	const known = tongues.get(code) ?? {
		code,
		language: languages[code],
		vocabulary: translate(vocabulary, code, languages[code]),
	};
	tongues.set(code, known);
	return known;
}
