import { csvFormatRows } from 'd3-dsv';
import { standingWords } from '../drawing/standing-words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Chart } from './charts.ts';
import { type CsvCell, csvCell } from './csv-cell.ts';
import { statedEnds } from './stated-ends.ts';

/** The columns of a chart's CSV, in their order. The last three are the same in each row: CSV has no place for what is true of a whole table. */
const columns = {
	id: ({ id }) => id,
	label: ({ label }) => label,
	subject: ({ subject }) => subject,
	measure: ({ measure }) => measure,
	population: ({ population }) => population,
	qualifier: ({ qualifier }) => qualifier,
	low: (figure) => statedEnds(figure).low,
	high: (figure) => statedEnds(figure).high,
	best: ({ amount }) => (typeof amount === 'number' ? undefined : amount.best),
	unit: ({ unit }) => unit,
	basis: ({ basis }) => basis,
	stage: ({ stage }) => stage,
	kind: ({ kind }) => kind,
	as_of: ({ asOf }) => asOf,
	claimant: ({ claimant }) => claimant.name,
	evidence: ({ evidence }) => evidence,
	words: (figure, { ledger }) => formatAmount(figure, ledger.vocabulary),
	standing: (figure, { ledger }) => standingWords(figure, ledger),
	source_title: ({ source }, { ledger }) => ledger.sources.get(source)?.record.title,
	source_url: ({ source }, { ledger }) => ledger.sources.get(source)?.record.URL,
	chart_title: (_, { chart }) => chart.frame.title,
	chart_subtitle: (_, { chart }) => chart.frame.subtitle,
	chart_url: (_, { chart }) => chart.address,
} as const satisfies Readonly<Record<string, (figure: Figure, of: { readonly chart: Chart; readonly ledger: Ledger }) => CsvCell>>;

/** The figures of a chart as CSV, a row each, with a line of names first. */
export function chartCsv(chart: Chart, ledger: Ledger): string {
	const rows = chart.frame.figures.map((figure) => Object.values(columns).map((cell) => csvCell(cell(figure, { chart, ledger }))));
	return `${csvFormatRows([Object.keys(columns), ...rows])}\n`;
}
