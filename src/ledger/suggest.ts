import { distance } from 'fastest-levenshtein';
import type { Finding } from './finding.ts';

/**
 * The word of `known` that `word` was probably meant to be: at most a third of its letters differ.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of known) {
		const letters = distance(word.toLowerCase(), candidate.toLowerCase());
		if (letters < bestDistance) [best, bestDistance] = [candidate, letters];
	}
	return best;
}

/**
 * A hint about an unknown word: the word that was probably meant, or the short list of allowed
 * ones.
 */
export function suggest(word: string, known: readonly string[]): string {
	return suggestion(word, known).hint;
}

/** The hint for a finding, with the probably intended word as a replacement. */
export function suggestion(
	word: string,
	known: readonly string[],
): { readonly hint: string } & Pick<Finding, 'replacement'> {
	const near = nearestWord(word, known);
	if (near !== undefined) return meant(word, near);
	if (known.length === 0) return { hint: 'There are none yet.' };
	return {
		hint:
			known.length <= 24
				? `Known here: ${known.join(', ')}.`
				: 'Look for the right id in content/library.',
	};
}

/** How many unknown words of one kind are compared with every known one. */
const mostCompared = 200;

/**
 * A function like `suggestion` that compares the first words only: a list with thousands of unknown
 * ids and thousands of known ones would take minutes.
 */
export function suggestionsForSome(): (
	word: string,
	known: () => readonly string[],
) => ReturnType<typeof suggestion> {
	let compared = 0;
	return (word, known) => {
		compared += 1;
		return compared > mostCompared
			? { hint: 'Look for the right one in content/.' }
			: suggestion(word, known());
	};
}

/** The hint and the replacement, if the intended word is known. */
export function meant(
	found: string,
	expected: string,
): { readonly hint: string } & Pick<Finding, 'replacement'> {
	return { hint: `Did you mean "${expected}"?`, replacement: { found, expected } };
}
