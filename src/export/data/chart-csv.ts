import { csvFormatRows } from 'd3-dsv';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import { type Chart, editionOf } from '../embed/charts.ts';
import { type CsvCell, csvCell } from './csv-cell.ts';
import { figureCells, figureColumns } from './figure-columns.ts';

/** Columns in their order, each with its value for a record. */
type Columns<Row> = Readonly<Record<string, (row: Row, ledger: Ledger) => CsvCell>>;

const sourceColumns = {
	source_title: ({ source }, { sources }) => sources.get(source)?.record.title,
	source_url: ({ source }, { sources }) => sources.get(source)?.record.URL,
} as const satisfies Columns<{ readonly source: string }>;

const claimColumns = {
	id: ({ id }) => id,
	says: ({ says }) => says,
	claimant: ({ claimant }) => claimant,
	attribution: ({ attribution }) => attribution,
	to: ({ to }) => to,
	stance: ({ stance }) => stance,
	about: ({ about }) => about?.join(' '),
	date: ({ date }) => date,
	note: ({ note }) => note,
	...sourceColumns,
} as const satisfies Columns<Claim>;

const eventColumns = {
	date: ({ date }) => date,
	text: ({ text }) => text,
	reported: ({ reported }) => String(reported === true),
	...sourceColumns,
} as const satisfies Columns<Event>;

/**
 * Columns after those of the record, equal in every row, because CSV has no place for facts about a
 * whole table.
 */
const chartColumns = {
	chart_title: ({ frame }) => frame.title,
	chart_subtitle: ({ frame }) => frame.subtitle,
	chart_url: ({ address }) => address,
} as const satisfies Readonly<Record<string, (chart: Chart) => CsvCell>>;

/** The records of a chart as CSV, one row each, after a line of names. */
export function chartCsv(chart: Chart, ledger: Ledger): string {
	const { head, rows } = recordsOf(chart, editionOf(chart, ledger));
	const ofChart = Object.values(chartColumns).map((cell) => cell(chart));
	return `${csvFormatRows([[...head, ...Object.keys(chartColumns)], ...rows.map((row) => [...row, ...ofChart].map(csvCell))])}\n`;
}

interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly CsvCell[])[];
}

function recordsOf({ frame }: Chart, ledger: Ledger): Table {
	if ('figures' in frame) {
		const { computed } = frame.table;
		return {
			head: [
				...Object.keys(figureColumns),
				...(computed === undefined
					? []
					: [`computed_${computed.name}`, `computed_${computed.name}_words`]),
			],
			rows: frame.figures.map((figure, index) => [
				...figureCells(figure, ledger),
				...(computed === undefined
					? []
					: [computed.cells[index]?.amount, computed.cells[index]?.words]),
			]),
		};
	}
	return 'claims' in frame
		? tableOf(frame.claims, claimColumns, ledger)
		: tableOf(frame.events, eventColumns, ledger);
}

function tableOf<Row>(rows: readonly Row[], columns: Columns<Row>, ledger: Ledger): Table {
	return {
		head: Object.keys(columns),
		rows: rows.map((row) => Object.values(columns).map((cell) => cell(row, ledger))),
	};
}
