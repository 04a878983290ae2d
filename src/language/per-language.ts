import type { Language } from './language.ts';

/** Caches what `compile` makes from a language, for as long as the language object exists. */
export function perLanguage<Compiled>(
	compile: (language: Language) => Compiled,
): (language: Language) => Compiled {
	const kept = new WeakMap<Language, { readonly compiled: Compiled }>();
	return (language) => {
		const known = kept.get(language);
		if (known !== undefined) return known.compiled;
		const compiled = compile(language);
		kept.set(language, { compiled });
		return compiled;
	};
}
