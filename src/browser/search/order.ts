import type { FigureAmounts, FigureCodes } from './figure-files.ts';

/**
 * Whether a figure describes a day of a period; an empty end is open. A figure as of a month or a
 * year describes every day of it.
 * @param asOf a date, or an interval in ISO 8601: "2023-09/2023-12"
 */
export function isWithin(asOf: string, from: string, to: string): boolean {
	const [first = '', last = first] = asOf.split('/');
	// "2023" sorts before every day of that year, and "2023~" after.
	return (to === '' || first <= to) && (from === '' || `${last}~` >= from);
}

/**
 * Sorts rows by date, by claimant, or by lower bound, highest first, unit by unit. No middle is
 * computed; amounts without a low end come last. Equal rows keep their order.
 */
export function inOrder(
	rows: readonly number[],
	by: string,
	{ asOf, of }: FigureCodes,
	amounts?: FigureAmounts,
): readonly number[] {
	const at = (column: readonly number[] | undefined, row: number) => column?.[row] ?? 0;
	if (by === 'newest') return rows.toSorted((a, b) => at(asOf, b) - at(asOf, a));
	if (by === 'oldest') return rows.toSorted((a, b) => at(asOf, a) - at(asOf, b));
	if (by === 'claimant')
		return rows.toSorted((a, b) => at(of['claimant'], a) - at(of['claimant'], b));
	const lowOf = (row: number) => amounts?.low[row] ?? -1;
	return by === 'amount' && amounts
		? rows.toSorted(
				(a, b) => at(amounts.unit, a) - at(amounts.unit, b) || lowOf(b) - lowOf(a) || a - b,
			)
		: rows;
}
