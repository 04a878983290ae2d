import { csvFormatRows } from 'd3-dsv';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, fullAddress } from '../../ledger/link/page-address.ts';
import type { Figure } from '../../record/resolved.ts';
import { csvCell } from './csv-cell.ts';
import { figureCells, figureColumns } from './figure-columns.ts';

/** A figure as CSV: a line of names and a row, which ends with the address of its page. */
export function figureCsv(figure: Figure, ledger: Ledger): string {
	const address = fullAddress(figurePage(figure.id, ledger), ledger);
	return `${csvFormatRows([[...Object.keys(figureColumns), 'figure_url'], [...figureCells(figure, ledger), address].map(csvCell)])}\n`;
}
