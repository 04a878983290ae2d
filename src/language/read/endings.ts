/**
 * All forms that words of a vocabulary represent. `*` after a stem is any of a language's endings:
 * "солдат*" is "солдат", "солдата", "солдатів" and so on. Several stems in one entry have the same
 * ending, because they agree. A word without `*` has only the form given.
 */
export function allForms(words: readonly string[], endings: readonly string[]): readonly string[] {
	return words.flatMap((word) =>
		word.includes('*') ? endings.map((ending) => word.replaceAll('*', ending)) : [word],
	);
}
