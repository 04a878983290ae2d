import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

const ofVocabulary = new WeakMap<Vocabulary, ReadonlyMap<string, readonly string[]>>();

/**
 * The measures that are direct parts of another, by that other: killed, wounded, missing and
 * captured for casualties.
 */
export function measureParts(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
	const known = ofVocabulary.get(vocabulary);
	if (known !== undefined) return known;
	const found = new Map<string, string[]>();
	for (const [id, { partOf }] of Object.entries(vocabulary.measures)) {
		if (partOf !== undefined && partOf !== id)
			found.set(partOf, [...(found.get(partOf) ?? []), id]);
	}
	ofVocabulary.set(vocabulary, found);
	return found;
}

/**
 * The measures that a figure includes. `isAll` means that the figure itself lists them, in known
 * words.
 */
export interface CountedParts {
	readonly measures: readonly string[];
	readonly isAll: boolean;
}

/**
 * The parts of its measure that a figure includes: those in its own `includes`, otherwise those of
 * its measure.
 */
export function countedIn(figure: Figure, vocabulary: Vocabulary): CountedParts {
	const parts = measureParts(vocabulary).get(figure.measure) ?? [];
	const listed = figure.includes ?? vocabulary.measures[figure.measure]?.includes ?? [];
	const measures = parts.filter((part) => listed.some((word) => names(word, part, vocabulary)));
	return {
		measures,
		isAll: figure.includes !== undefined && measures.length === figure.includes.length,
	};
}

/** "killed", "dead" and "deaths" name the killed. */
function names(word: string, measure: string, vocabulary: Vocabulary): boolean {
	const entry = vocabulary.measures[measure];
	const said = word.toLowerCase();
	return said === measure || said === entry?.label || entry?.words?.includes(said) === true;
}
