import { csvFormatRows } from 'd3-dsv';
import type { Ledger } from '../ledger/ledger.ts';
import type { Chart } from './charts.ts';
import { type CsvCell, csvCell } from './csv-cell.ts';
import { figureCells, figureColumns } from './figure-columns.ts';

/** The columns behind those of the figure. They are the same in each row: CSV has no place for what is true of a whole table. */
const chartColumns = {
	chart_title: ({ frame }) => frame.title,
	chart_subtitle: ({ frame }) => frame.subtitle,
	chart_url: ({ address }) => address,
} as const satisfies Readonly<Record<string, (chart: Chart) => CsvCell>>;

/** The figures of a chart as CSV, a row each, with a line of names first. */
export function chartCsv(chart: Chart, ledger: Ledger): string {
	const ofChart = Object.values(chartColumns).map((cell) => cell(chart));
	const rows = chart.frame.figures.map((figure) => [...figureCells(figure, ledger), ...ofChart].map(csvCell));
	return `${csvFormatRows([[...Object.keys(figureColumns), ...Object.keys(chartColumns)], ...rows])}\n`;
}
