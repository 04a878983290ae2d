import { type Disagreement, disagreements } from '../language/read/agree.ts';
import { formatFigure, type SayableFigure } from '../language/write/format.ts';
import { parse } from '../language/read/parse.ts';
import type { ReleasedValue } from '../record/release.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { wordsBeside } from './say-change.ts';

/** What the words of a correction are held against. */
export interface Standard {
	/** What it is called in a message: "the record". */
	readonly name: string;
	/** How it is said. */
	readonly words: string;
	readonly figure: SayableFigure;
	/** What it says beside these words: numbers in it are not the amount. */
	readonly beside?: readonly string[];
	/** Parts that it does not say. */
	readonly silent?: readonly Disagreement['part'][];
}

/**
 * What can be read in the words of a correction; whose it is and how far it has come may be said
 * elsewhere.
 */
const readable: readonly Disagreement['part'][] = [
	'words',
	'amount',
	'qualifier',
	'unit',
	'measure',
];

/** @param needsNumber whether words without a number say too little */
export function differFrom(
	standard: Standard,
	words: string,
	{ vocabulary, needsNumber }: { readonly vocabulary: Vocabulary; readonly needsNumber: boolean },
): readonly Disagreement[] {
	const { beside = [] } = standard;
	const statement = beside.reduce((left, part) => left.replace(`, ${part}`, ''), words);
	if (statement === standard.words) return [];
	const read = parse(statement, vocabulary);
	const without: readonly Disagreement['part'][] =
		read.amount === undefined && !needsNumber ? ['amount', 'unit'] : [];
	return disagreements(statement, standard.figure, vocabulary, { read }).filter(
		({ part }) =>
			readable.includes(part) &&
			!without.includes(part) &&
			standard.silent?.includes(part) !== true,
	);
}

/**
 * The words of another correction as a standard, read over a figure that they are about; undefined
 * where they hold no number.
 */
export function standardOfWords(
	name: string,
	words: string,
	about: SayableFigure,
	vocabulary: Vocabulary,
): Standard | undefined {
	const { amount, qualifier, phrase, unit, measures } = parse(words, vocabulary);
	if (amount === undefined) return undefined;
	return {
		name,
		words,
		figure: {
			...about,
			amount,
			qualifier,
			phrase,
			unit: unit ?? about.unit,
			measure: measures[0] ?? about.measure,
			outOf: undefined,
		},
		silent: [
			...(unit === undefined ? ['unit' as const] : []),
			...(measures.length === 0 ? ['measure' as const] : []),
		],
	};
}

export function standardOfFigure(
	name: string,
	figure: ReleasedValue | Figure,
	vocabulary: Vocabulary,
): Standard {
	return { name, words: formatFigure(figure, vocabulary), figure, beside: wordsBeside(figure) };
}
