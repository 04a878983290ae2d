/**
 * Every form that words of a vocabulary stand for: `*` behind a stem is any of a language's endings, so that "солдат*" is
 * "солдат", "солдата", "солдатів" and so on. Words without it stand for themselves.
 */
export function allForms(words: readonly string[], endings: readonly string[]): readonly string[] {
	return words.flatMap((word) => formsOf(word.split('*'), endings));
}

function formsOf([first = '', ...rest]: readonly string[], endings: readonly string[]): readonly string[] {
	if (rest.length === 0) return [first];
	const behind = formsOf(rest, endings);
	return endings.flatMap((ending) => behind.map((more) => `${first}${ending}${more}`));
}
