import type { Vocabulary } from '../record/vocabulary.ts';

/** Whether `measure` is a part of `whole`, directly or through other measures. */
export function isPartOf(measure: string, whole: string, vocabulary: Vocabulary): boolean {
	const passed = new Set<string>();
	for (
		let next = vocabulary.measures[measure]?.partOf;
		next !== undefined && !passed.has(next);
		next = vocabulary.measures[next]?.partOf
	) {
		if (next === whole) return true;
		passed.add(next);
	}
	return false;
}
