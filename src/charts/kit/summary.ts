import { maxIndex, minIndex } from 'd3-array';
import type { Amount, Qualifier } from '../../record/figure.ts';
import { lowerBound } from '../../language/bounds.ts';
import type { ChartWords } from './words.ts';

/** One amount of a chart in words, with the value by which amounts are compared. */
export interface Told {
	readonly words: string;
	readonly value: number;
}

/** A stated amount in words, compared by its lower bound. */
export function told(
	words: string,
	{ amount, qualifier }: { readonly amount: Amount; readonly qualifier: Qualifier },
): Told {
	return { words, value: lowerBound(amount, qualifier) };
}

/** Up to this many amounts of one line are read out one by one. */
const few = 6;

/**
 * Sentences for the text alternative of a drawing of texts: all of a few; of more, the first and the
 * last. The table has all of them.
 */
export function summaryOfTexts(
	texts: readonly string[],
	say: (count: number, first: string, last: string) => string,
): string {
	const [first, last] = [texts[0], texts.at(-1)];
	return texts.length <= few || first === undefined || last === undefined
		? texts.join(' ')
		: say(texts.length, first, last);
}

/** From this many lines or panels on, only the first and the last amount of each are read out. */
const many = 4;

/**
 * Amounts for the text alternative of a chart: all of a few; of more, how many there are, the first
 * and the last, the lowest and the highest. The table below the chart has all of them.
 * @param lines how many lines or panels of amounts the chart has
 */
export function summary(
	amounts: readonly Told[],
	{ summary: words }: ChartWords,
	lines = 1,
): string {
	const [first, last] = [amounts[0], amounts.at(-1)];
	if (first === undefined || last === undefined) return '';
	if (amounts.length <= (lines < many ? few : 2))
		return amounts.map((amount) => amount.words).join('; ');
	const lowest = amounts[minIndex(amounts, ({ value }) => value)] ?? first;
	const highest = amounts[maxIndex(amounts, ({ value }) => value)] ?? last;
	return words.of(amounts.length, {
		first: first.words,
		last: last.words,
		...(lines >= many || lowest === first || lowest === last ? {} : { lowest: lowest.words }),
		...(lines >= many || highest === first || highest === last ? {} : { highest: highest.words }),
	});
}
