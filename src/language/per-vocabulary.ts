import type { Vocabulary } from '../record/vocabulary.ts';
import type { Language } from './language.ts';

/**
 * Caches what `compile` makes from a vocabulary and a language, for as long as both exist, because
 * regular expressions are expensive to build.
 */
export function perVocabulary<Compiled>(
	compile: (vocabulary: Vocabulary, language: Language) => Compiled,
): (vocabulary: Vocabulary, language: Language) => Compiled {
	const kept = new WeakMap<Vocabulary, WeakMap<Language, Compiled>>();
	return (vocabulary, language) => {
		let byLanguage = kept.get(vocabulary);
		if (byLanguage === undefined) {
			byLanguage = new WeakMap();
			kept.set(vocabulary, byLanguage);
		}
		const known = byLanguage.get(language);
		if (known !== undefined) return known;
		const compiled = compile(vocabulary, language);
		byLanguage.set(language, compiled);
		return compiled;
	};
}
