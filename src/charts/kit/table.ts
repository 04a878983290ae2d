import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';

/** Amounts are aligned right, and dates are on one line. Repeated words are shown once. */
export type ColumnKind = 'words' | 'amount' | 'date';

/** The table behind a chart. */
export interface ChartTable {
	readonly head: readonly string[];
	readonly rows: readonly (readonly (string | ElementContent[])[])[];
	/** The column of the amounts, which a readout names first. */
	readonly value?: number;
	/** What its columns hold, from the first; words by default. */
	readonly columns?: readonly ColumnKind[];
	/** What was computed of its rows, for the columns of a data file; undefined where nothing was. */
	readonly computed?: {
		/** The end of the names of the columns, such as "per_month". */
		readonly name: string;
		readonly cells: readonly ({ readonly amount: number; readonly words: string } | undefined)[];
	};
}

/** Words that a row repeats from the row above it are hidden from view. */
export function tableOf(
	{ head, rows, value, columns = [] }: ChartTable,
	told: (text: string) => { readonly lang?: string },
): Element {
	const kindOf = (column: number): ColumnKind =>
		columns[column] ?? (column === value ? 'amount' : 'words');
	const kinds = head.map((_, column) => kindOf(column));
	const classOf = (column: number) => {
		const kind = kindOf(column);
		return kind === 'words' ? {} : { className: [kind] };
	};
	return h('table', value === undefined ? {} : { dataValue: value }, [
		h(
			'thead',
			h(
				'tr',
				head.map((words, column) => h('th', { scope: 'col', ...classOf(column) }, words)),
			),
		),
		h(
			'tbody',
			rows.map((row, index) => {
				const repeated = repeatedIn(row, rows[index - 1], kinds);
				return h(
					'tr',
					row.map((cell, column) =>
						h(
							'td',
							{
								...classOf(column),
								...told(typeof cell === 'string' ? cell : cell.map(textOf).join('')),
							},
							column < repeated ? h('span', { className: ['sr'] }, cell) : cell,
						),
					),
				);
			}),
		),
	]);
}

/** The number of columns of words, from the first, in which a row repeats the one above. */
function repeatedIn(
	row: ChartTable['rows'][number],
	above: ChartTable['rows'][number] | undefined,
	columns: readonly ColumnKind[],
): number {
	let same = 0;
	// A table without amounts or dates says each row in full.
	if (columns.every((kind) => kind === 'words')) return 0;
	while (columns[same] === 'words' && typeof row[same] === 'string' && row[same] === above?.[same])
		same += 1;
	return same;
}
