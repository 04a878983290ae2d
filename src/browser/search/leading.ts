import { wordsIn } from './spelling.ts';

/**
 * For each number that figures state, the rows of their pages: the origins that most others repeat
 * first, each followed by its repetitions.
 */
export type LeadingRows = Readonly<Record<string, readonly number[]>>;

/**
 * The rows of the pages about a number in a query, first among those found; the others keep their
 * order.
 */
export function leadBy(
	query: string,
	rows: readonly number[],
	leading: LeadingRows,
): readonly number[] {
	const found = new Set(rows);
	const first = new Set(
		wordsIn(query).flatMap((word) =>
			(Object.hasOwn(leading, word) ? (leading[word] ?? []) : []).filter((row) => found.has(row)),
		),
	);
	return [...first, ...rows.filter((row) => !first.has(row))];
}
