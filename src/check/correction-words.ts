import { type Disagreement, disagreements } from '../language/read/agree.ts';
import { formatFigure, type SayableFigure } from '../language/write/format.ts';
import { parse } from '../language/read/parse.ts';
import type { ReleasedValue } from '../record/release.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { wordsBeside } from './say-change.ts';

/** What the words of a correction are compared with. */
export interface Standard {
	/** Its name in a message: "the record". */
	readonly name: string;
	/** Its words. */
	readonly words: string;
	readonly figure: SayableFigure;
	/** What it says in addition to these words. Numbers in that are not the amount. */
	readonly beside?: readonly string[];
	/** Parts that it does not state. */
	readonly silent?: readonly Disagreement['part'][];
}

/** The parts that are compared. The subject and the stage may be named elsewhere. */
const readable: readonly Disagreement['part'][] = [
	'words',
	'amount',
	'qualifier',
	'unit',
	'measure',
];

/**
 * Compares the words of a correction with a standard.
 *
 * @param needsNumber whether words without a number are not enough
 */
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
 * The words of another correction as a standard, read in the context of the figure; undefined if
 * they contain no number.
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
