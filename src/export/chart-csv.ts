import { csvFormatRows } from 'd3-dsv';
import { standingWords } from '../drawing/standing-words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Chart } from './charts.ts';

type Cell = string | number | undefined;

/** The columns of a chart's CSV, in their order. The last three are the same in each row: CSV has no place for what is true of a whole table. */
const columns = {
	id: ({ id }) => id,
	label: ({ label }) => label,
	subject: ({ subject }) => subject,
	measure: ({ measure }) => measure,
	population: ({ population }) => population,
	qualifier: ({ qualifier }) => qualifier,
	low: (figure) => endsOf(figure).low,
	high: (figure) => endsOf(figure).high,
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
} as const satisfies Readonly<Record<string, (figure: Figure, of: { readonly chart: Chart; readonly ledger: Ledger }) => Cell>>;

/** The figures of a chart as CSV, a row each, with a line of names first. */
export function chartCsv(chart: Chart, ledger: Ledger): string {
	const rows = chart.frame.figures.map((figure) => Object.values(columns).map((cell) => cellOf(cell(figure, { chart, ledger }))));
	return `${csvFormatRows([Object.keys(columns), ...rows])}\n`;
}

/** The ends that were stated, never widened: "at least" has no high end, "at most" no low one. Any other single number is both ends, and the qualifier says how to read it. */
function endsOf({ amount, qualifier, outOf }: Figure): { readonly low?: number; readonly high?: number } {
	if (outOf === 0) return {};
	const { low, high } = typeof amount === 'number' ? { low: amount, high: amount } : amount;
	if (qualifier === 'at-least') return { low };
	return qualifier === 'at-most' ? { high } : { low, high };
}

/** A spreadsheet would run a text that starts like a formula: it gets an apostrophe, which spreadsheets do not show. */
function cellOf(cell: Cell): string {
	if (typeof cell === 'number') return String(cell);
	return cell === undefined ? '' : /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
