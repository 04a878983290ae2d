import { firstDay } from '../../language/write/date.ts';
import type { WordField } from './choices.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** The value of a field of a figure, as records write it; undefined if the figure has none. */
export function wordIn(field: WordField, figure: Figure): string | undefined {
	switch (field) {
		case 'claimant':
			return figure.claimant.name;
		case 'claimant-kind':
			return figure.claimant.kind;
		case 'year':
			return firstDay(figure.asOf).slice(0, 4);
		default:
			return figure[field];
	}
}

/**
 * The values of a field among figures, in the order of the vocabulary where it has one, otherwise
 * in the order of the figures; years in their own.
 */
export function wordsAmong(
	field: WordField,
	figures: readonly Figure[],
	vocabulary: Vocabulary,
): readonly string[] {
	const found = [...new Set(figures.flatMap((figure) => wordIn(field, figure) ?? []))];
	if (field === 'year') return found.sort();
	const order = Object.keys(listOf(field, vocabulary) ?? {});
	const placeOf = (word: string) => (order.includes(word) ? order.indexOf(word) : order.length);
	return order.length === 0 ? found : found.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The words of the vocabulary for a field whose values have an order there. */
function listOf(
	field: WordField,
	{ stages, kinds, evidence, populations }: Vocabulary,
): Readonly<Record<string, unknown>> | undefined {
	switch (field) {
		case 'stage':
			return stages;
		case 'kind':
			return kinds;
		case 'evidence':
			return evidence;
		case 'population':
			return populations;
		default:
			return undefined;
	}
}
