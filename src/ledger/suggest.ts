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

/** The hint and the replacement, if the intended word is known. */
export function meant(
	found: string,
	expected: string,
): { readonly hint: string } & Pick<Finding, 'replacement'> {
	return { hint: `Did you mean "${expected}"?`, replacement: { found, expected } };
}
