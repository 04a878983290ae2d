import { figure } from '../../record/figure.ts';
import { source } from '../../record/source.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { formatCount } from '../../check/report/counts.ts';
import { Filling, type Values } from './fill.ts';
import { type FigureMap, type FigureSpec, isCell, type RowTest, type Spec } from './map.ts';
import type { Row, Table } from './table.ts';

const [figureOrder, sourceOrder] = [Object.keys(figure.shape), Object.keys(source.shape)];

/** A record of a row. */
export interface FromRow {
	readonly id: string;
	readonly values: Values;
	readonly place: Place;
}

/** The figures and the sources of a table. */
export interface FromTable {
	readonly figures: readonly FromRow[];
	/** The sources that the map makes for rows, each once. */
	readonly sources: readonly FromRow[];
	readonly findings: readonly Finding[];
}

/** The figures of the rows of a table, in their order. Everything that cannot be read is reported. */
export function rowsToFigures(table: Table, map: FigureMap): FromTable {
	const columns = new Set(table.columns);
	const findings: Finding[] = [];
	const figures = new Map<string, FromRow>();
	const sources = new Map<string, FromRow>();
	const leftOut = new Map<string, Row[]>();
	const specs = map.figures ?? (map.figure === undefined ? [] : [map.figure]);
	const add = (records: Map<string, FromRow>, values: Values, place: Place, isShared: boolean) => {
		const { id } = values;
		if (typeof id !== 'string') {
			findings.push({
				code: 'import-cell',
				severity: 'error',
				place,
				message: 'This row has no id.',
				hint: 'Give the map an id with the columns that tell its rows apart: id: "funds-{name}".',
			});
			return;
		}
		const other = records.get(id);
		const isSame = other !== undefined && JSON.stringify(other.values) === JSON.stringify(values);
		if (other !== undefined && !(isShared && isSame))
			findings.push({
				code: 'import-duplicate',
				severity: 'error',
				place,
				message: `This row has the id "${id}", as line ${other.place.line} has${isShared ? ', and other fields' : ''}.`,
				hint: 'Add a column to the id in the map that tells the two apart, or leave one row out.',
				related: { place: other.place, message: 'The first row with this id.' },
			});
		else records.set(id, { id, values, place });
	};
	for (const row of table.rows) {
		const why = reasonToLeaveOut(row, map.leaveOut);
		if (why !== undefined) {
			leftOut.set(why, [...(leftOut.get(why) ?? []), row]);
			continue;
		}
		for (const own of specs) {
			const { leaveOut, source: from, ...fields }: FigureSpec = { ...map.common, ...own };
			const whyThis = reasonToLeaveOut(row, leaveOut as readonly RowTest[] | undefined);
			if (whyThis !== undefined) {
				leftOut.set(whyThis, [...(leftOut.get(whyThis) ?? []), row]);
				continue;
			}
			const ownSource =
				typeof from === 'object' && !isCell(from) ? new Filling(row, { columns, map }) : undefined;
			const made = ownSource?.fill(from as Readonly<Record<string, Spec>>, sourceOrder);
			const filling = new Filling(row, { columns, map });
			const values = filling.fill(
				{
					...(fields as Readonly<Record<string, Spec>>),
					...(made === undefined
						? from === undefined
							? {}
							: { source: from as Spec }
						: typeof made['id'] === 'string'
							? { source: made['id'] }
							: {}),
				},
				figureOrder,
			);
			const faults = [...(ownSource?.findings ?? []), ...filling.findings];
			findings.push(...faults);
			if (faults.length > 0) continue;
			if (made !== undefined) add(sources, made, row.place, true);
			add(figures, values, row.place, false);
		}
	}
	return {
		figures: [...figures.values()],
		sources: [...sources.values()],
		findings: [...findings, ...[...leftOut].map(([why, rows]) => noteOf(why, rows))],
	};
}

function reasonToLeaveOut(row: Row, tests: readonly RowTest[] = []): string | undefined {
	return tests.find(({ column, is, isNot, isEmpty }) => {
		const text = row.cell(column);
		if (isEmpty !== undefined) return (text === '') === isEmpty;
		return is === undefined ? ![isNot].flat().includes(text) : [is].flat().includes(text);
	})?.because;
}

/** How many lines are named of the rows that are left out for one reason. */
const mostNamed = 10;

function noteOf(why: string, rows: readonly Row[]): Finding {
	const lines = rows.slice(0, mostNamed).map(({ line }) => line);
	const more = rows.length - lines.length;
	return {
		code: 'import-row',
		severity: 'note',
		place: rows[0]?.place ?? { path: '', line: 1, column: 1 },
		message: `${formatCount(rows.length, 'row')} left out: ${why.replace(/\.$/, '')} (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}).`,
	};
}
