import { csvFormatRows } from 'd3-dsv';
import { correctionNotice } from '../../parts/correction-notice.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, fullAddress } from '../../ledger/link/page-address.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { type CsvCell, csvCell } from './csv-cell.ts';
import { endsOfFigure } from './ends-of-figure.ts';

/** The columns of a figure in a data table, in order. */
export const figureColumns = {
	id: ({ id }) => id,
	label: ({ label }) => label,
	subject: ({ subject }) => subject,
	measure: ({ measure }) => measure,
	population: ({ population }) => population,
	qualifier: ({ qualifier }) => qualifier,
	low: (figure) => endsOfFigure(figure).low,
	high: (figure) => endsOfFigure(figure).high,
	best: ({ amount }) => (typeof amount === 'number' ? undefined : amount.best),
	unit: ({ unit }) => unit,
	basis: ({ basis }) => basis,
	stage: ({ stage }) => stage,
	kind: ({ kind }) => kind,
	as_of: ({ asOf }) => asOf,
	claimant: ({ claimant }) => claimant.name,
	evidence: ({ evidence }) => evidence,
	repeats: ({ repeats }) => repeats,
	words: (figure, ledger) => formatAmount(figure, ledger.vocabulary),
	correction_notice: (figure, ledger) => correctionNotice(figure, ledger),
	source_title: ({ source }, ledger) => ledger.sources.get(source)?.record.title,
	source_url: ({ source }, ledger) => ledger.sources.get(source)?.record.URL,
} as const satisfies Readonly<Record<string, (figure: Figure, ledger: Ledger) => CsvCell>>;

/** The cells of a figure, one for each column. */
export function figureCells(figure: Figure, ledger: Ledger): readonly CsvCell[] {
	return Object.values(figureColumns).map((cell) => cell(figure, ledger));
}

/** A figure as CSV: a line of names and a row, which ends with the address of its page. */
export function figureCsv(figure: Figure, ledger: Ledger): string {
	const address = fullAddress(figurePage(figure.id, ledger), ledger);
	return `${csvFormatRows([[...Object.keys(figureColumns), 'figure_url'], [...figureCells(figure, ledger), address].map(csvCell)])}\n`;
}
