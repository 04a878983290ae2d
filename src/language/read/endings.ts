/**
 * Every form that words of a vocabulary stand for: `*` behind a stem is any of a language's endings, so that "солдат*" is
 * "солдат", "солдата", "солдатів" and so on. Several stems in one have the same ending, as what agrees has. Words without it stand for themselves.
 */
export function allForms(words: readonly string[], endings: readonly string[]): readonly string[] {
	return words.flatMap((word) =>
		word.includes('*') ? endings.map((ending) => word.replaceAll('*', ending)) : [word],
	);
}
