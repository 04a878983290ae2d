import { maxIndex, minIndex } from 'd3-array';
import type { ChartWords } from './words.ts';

/** One amount of a chart in words, with the value by which amounts are compared. */
export interface Told {
	readonly words: string;
	readonly value: number;
}

/** Up to this many amounts are read out one by one. */
const few = 6;

/**
 * Amounts for the text alternative of a chart: all of a few; of more, how many there are, the first
 * and the last, the lowest and the highest. The table below the chart has all of them.
 */
export function summary(amounts: readonly Told[], { summary: words }: ChartWords): string {
	const [first, last] = [amounts[0], amounts.at(-1)];
	if (first === undefined || last === undefined) return '';
	if (amounts.length <= few) return amounts.map((amount) => amount.words).join('; ');
	const lowest = amounts[minIndex(amounts, ({ value }) => value)] ?? first;
	const highest = amounts[maxIndex(amounts, ({ value }) => value)] ?? last;
	return words.of(amounts.length, {
		first: first.words,
		last: last.words,
		...(lowest === first || lowest === last ? {} : { lowest: lowest.words }),
		...(highest === first || highest === last ? {} : { highest: highest.words }),
	});
}
