import { formatAmount } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/** The number of terms to write out; the rest are only counted. */
const listed = 6;

/**
 * The terms of a sum, each as it is stated: "about $60 billion (Ukraine) + $14.1 billion (Israel)".
 */
export function sayTerms(
	figures: readonly Figure[],
	vocabulary: Vocabulary,
	nameOf: (figure: Figure) => string,
): string {
	const said = figures
		.slice(0, listed)
		.map((figure) => `${formatAmount(figure, vocabulary)} (${nameOf(figure)})`);
	return [...said, ...(figures.length > listed ? [`${figures.length - listed} more`] : [])].join(
		' + ',
	);
}

/**
 * Two numbers, the first above the second, with as few digits as distinguish them: the first
 * rounded down, the second up.
 */
export function sayApart(
	above: number,
	below: number,
	{ unit, vocabulary }: { readonly unit: string; readonly vocabulary: Vocabulary },
): readonly [above: string, below: string] {
	const say = (amount: number) => formatAmount({ amount, qualifier: 'exact', unit }, vocabulary);
	// Below a million, all digits are short enough to read.
	for (const digits of above < 1e6 ? [6, 9] : [4, 6, 9]) {
		const [down, up] = [cut(above, digits, Math.floor), cut(below, digits, Math.ceil)];
		if (down > up) return [say(down), say(up)];
	}
	return [say(above), say(below)];
}

function cut(value: number, digits: number, round: (value: number) => number): number {
	if (value === 0) return 0;
	const places = digits - 1 - Math.floor(Math.log10(value));
	return places >= 0
		? round(Number((value * 10 ** places).toFixed(4))) / 10 ** places
		: round(Number((value / 10 ** -places).toFixed(4))) * 10 ** -places;
}
