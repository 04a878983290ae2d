import { distance } from 'fastest-levenshtein';

/** The one of `known` that `word` was probably meant to be: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const letters = distance(word.toLowerCase(), candidate.toLowerCase());
		if (letters < bestDistance) [best, bestDistance] = [candidate, letters];
	}
	return best;
}

/** " Did you mean “x”?" or, where nothing is near, the list of what is allowed if it is short. */
export function suggest(word: string, known: readonly string[]): string {
	const near = nearest(word, known);
	if (near !== undefined) return `Did you mean "${near}"?`;
	if (known.length === 0) return 'There are none yet.';
	return known.length <= 24
		? `Known here: ${known.join(', ')}.`
		: 'Look for the right id in content/library.';
}
