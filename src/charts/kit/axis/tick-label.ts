import type { ChartWords } from '../words.ts';
import { minus } from '../../../language/write/written-number.ts';

const steps = [
	{ size: 1e12, word: 'trillion' },
	{ size: 1e9, word: 'billion' },
	{ size: 1e6, word: 'million' },
	{ size: 1, word: undefined },
] as const;

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string): Intl.NumberFormat {
	const format =
		formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
	formats.set(locale, format);
	return format;
}

/**
 * Words for the ticks of one axis, all in the unit of the largest: "0", "0.5 million", "1 million".
 */
export function tickLabels(ticks: readonly number[], words: ChartWords): readonly string[] {
	const largest = Math.max(0, ...ticks.map(Math.abs));
	const { size, word } = steps.find((step) => largest >= step.size) ?? { size: 1, word: undefined };
	const unit = word === undefined ? '' : ` ${words[word]}`;
	return ticks.map((tick) =>
		tick === 0
			? '0'
			: `${tick < 0 ? minus : ''}${formatOf(words.locale).format(Math.abs(tick) / size)}${unit}`,
	);
}
