/** How a plot draws its figures. */
export const plotMarks = ['dots', 'bars', 'lines', 'areas', 'slopes'] as const;
export type PlotMark = (typeof plotMarks)[number];

/** The periods for which a plot can compute the differences of a running total. */
export const plotPeriods = ['day', 'week', 'month', 'year'] as const;
export type PlotPeriod = (typeof plotPeriods)[number];

/** The fields of a figure that have a word for each figure, not an amount or a day. */
export const wordFields = [
	'subject',
	'measure',
	'claimant',
	'claimant-kind',
	'population',
	'stage',
	'kind',
	'place',
	'label',
	'evidence',
	'source',
	'year',
] as const;
export type WordField = (typeof wordFields)[number];

export function isWordField(word: string): word is WordField {
	return wordFields.some((field) => field === word);
}
