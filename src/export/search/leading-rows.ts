import { ascending } from 'd3-array';
import type { LeadingRows } from '../../browser/search/leading.ts';
import { endsOf } from '../../language/allows.ts';
import { compareDates } from '../../language/write/date.ts';
import { originsOf } from '../../ledger/ask/origins.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Figure } from '../../record/resolved.ts';
import type { SearchPage } from './search-pages.ts';

/**
 * The rows of the pages of figures by their numbers, as a search for the number shows them: origins
 * before their repetitions, and those that most figures repeat before others.
 */
export function leadingRows(pages: readonly SearchPage[], ledger: Ledger): LeadingRows {
	const origins = originsOf(ledger);
	const originOf = ({ id }: Figure) => origins.get(id) ?? id;
	const stated = pages.flatMap(({ kind, figures: [figure] }, row) =>
		kind === 'figure' && figure !== undefined ? [{ row, figure }] : [],
	);
	const repeated = new Map(
		[...Map.groupBy(stated, ({ figure }) => originOf(figure))].map(
			([id, all]) => [id, all.length] as const,
		),
	);
	const rowsOf: Record<string, number[]> = {};
	for (const { row, figure } of stated.toSorted(
		(a, b) =>
			(repeated.get(originOf(b.figure)) ?? 0) - (repeated.get(originOf(a.figure)) ?? 0) ||
			ascending(originOf(a.figure), originOf(b.figure)) ||
			Number(originOf(a.figure) !== a.figure.id) - Number(originOf(b.figure) !== b.figure.id) ||
			compareDates(a.figure.asOf, b.figure.asOf) ||
			ascending(a.figure.id, b.figure.id),
	)) {
		const { low, high } = endsOf(figure.amount);
		for (const number of new Set([low, high])) {
			const rows = rowsOf[String(number)] ?? [];
			rowsOf[String(number)] = rows;
			rows.push(row);
		}
	}
	return rowsOf;
}
