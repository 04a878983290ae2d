import { dsvFormat } from 'd3-dsv';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { nearestWord } from '../../ledger/suggest.ts';
import { columnsOf, type FigureMap } from './map.ts';

/** One line of a table. */
export interface Row {
	/** The line of the file on which it begins, from 1. */
	readonly line: number;
	readonly place: Place;
	/** The text in a column, without spaces around it; '' if the column has no value there. */
	cell(column: string): string;
	/** The place of a cell. */
	at(column: string): Place;
}

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
	readonly findings: readonly Finding[];
}

const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads a table of text. Every finding is an error, and the rows are then not complete.
 * @param path for the places
 */
export function readTable(path: string, bytes: Uint8Array, map: FigureMap): Table {
	const start = { path, line: 1, column: 1 };
	const fail = (message: string, hint: string, place: Place = start): Table => ({
		columns: [],
		rows: [],
		findings: [{ code: 'import-table', severity: 'error', place, message, hint }],
	});
	if (bytes[0] === 0x50 && bytes[1] === 0x4b)
		return fail(
			'This is a file of a spreadsheet program, not a table of text.',
			'Save it as CSV: in Excel, "Save as" and "CSV UTF-8"; in LibreOffice, "Save as" and "Text CSV".',
		);
	const decoded = decode(bytes, map.table?.encoding);
	if (typeof decoded !== 'string') return fail(decoded.message, decoded.hint);
	const skip = map.table?.skip ?? 0;
	// Excel writes the separator into a first line of its own.
	const [said, declared] = /^sep=(.)(?:\r\n|\r|\n)/.exec(decoded) ?? [];
	const skipped = new RegExp(`^(?:[^\\r\\n]*(?:\\r\\n|\\r|\\n)){${skip}}`).exec(
		decoded.slice(said?.length ?? 0),
	);
	const from = (said?.length ?? 0) + (skipped?.[0].length ?? 0);
	const text = decoded.slice(from);
	const wanted = [...new Set(columnsOf(map))];
	const separator = map.table?.separator ?? declared ?? likeliest(text, wanted);
	const lines = placedRows(text, separator, {
		path,
		line: 1 + (decoded.slice(0, from).match(/\r\n|\r|\n/g)?.length ?? 0),
	});
	if ('unclosed' in lines)
		return fail(
			'A quotation mark is opened here and not closed.',
			'Close it, or write a quotation mark inside a cell twice.',
			lines.unclosed,
		);
	const [header, ...body] = lines.rows;
	const columns = (header ?? []).map(({ text: name }) => name.trim());
	if (header === undefined || columns.every((name) => name === ''))
		return fail('This table is empty.', 'Its first line has the names of the columns.');
	const findings: Finding[] = [];
	const report = (message: string, hint: string, place: Place) => {
		findings.push({ code: 'import-table', severity: 'error', place, message, hint });
	};
	for (const [index, name] of columns.entries())
		if (name !== '' && columns.indexOf(name) !== index && wanted.includes(name))
			report(
				`Two columns are called "${name}".`,
				'Give one of them another name in the file.',
				header[index]?.place ?? start,
			);
	for (const name of wanted) {
		if (columns.includes(name)) continue;
		const near = nearestWord(name, columns);
		report(
			`There is no column "${name}", which the map names.`,
			near === undefined
				? `The columns are: ${columns.filter((one) => one !== '').join(', ')}.`
				: `Did you mean "${near}"?`,
			header[0]?.place ?? start,
		);
	}
	const index = new Map(columns.map((name, at) => [name, at]).reverse() as [string, number][]);
	const empty = new Set(map.table?.empty ?? ['']);
	const rows = body.flatMap((cells): readonly Row[] => {
		const [first] = cells;
		if (first === undefined || cells.every(({ text: one }) => one.trim() === '')) return [];
		if (cells.length !== columns.length) {
			report(
				`This row has ${cells.length} cells, and the table has ${columns.length} columns.`,
				'Put quotation marks around a cell that contains the separator.',
				first.place,
			);
			return [];
		}
		return [
			{
				line: first.place.line,
				place: first.place,
				cell: (column) => {
					const found = cells[index.get(column) ?? -1]?.text.replace(/\s+/g, ' ').trim() ?? '';
					return empty.has(found) ? '' : found;
				},
				at: (column) => cells[index.get(column) ?? -1]?.place ?? first.place,
			},
		];
	});
	return { columns, rows, findings };
}

/** The text of a table, or what keeps it from being read. */
function decode(
	bytes: Uint8Array,
	encoding: string | undefined,
): string | { readonly message: string; readonly hint: string } {
	const marked =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: undefined;
	let decoder: TextDecoder;
	try {
		decoder = new TextDecoder(marked ?? encoding ?? 'utf-8', { fatal: true });
	} catch {
		return {
			message: `There is no encoding "${encoding}".`,
			hint: 'Write "encoding: windows-1252" or another name of the Encoding Standard into the map.',
		};
	}
	try {
		return decoder.decode(bytes);
	} catch {
		return {
			message: `This table is not in the encoding ${marked ?? encoding ?? 'UTF-8'}.`,
			hint: 'Save it as "CSV UTF-8", or name its encoding in the map: "table: {encoding: windows-1252}" for Western Europe, windows-1251 for Cyrillic.',
		};
	}
}

/** The separator that gives the most of the wanted columns, or else the most columns. */
function likeliest(text: string, wanted: readonly string[]): string {
	const [line = ''] = /^[^\r\n]*/.exec(text) ?? [];
	const found = separators.map((separator) => {
		const names = (dsvFormat(separator).parseRows(line)[0] ?? []).map((name) => name.trim());
		const known = wanted.filter((name) => names.includes(name)).length;
		return { separator, score: known * 1000 + names.length };
	});
	return found.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

interface Cell {
	readonly text: string;
	readonly place: Place;
}

/**
 * The rows of a text with the place of each cell. d3 reads the cells; their places follow from the
 * quotation marks of the text.
 */
function placedRows(
	text: string,
	separator: string,
	{ path, line: firstLine }: { readonly path: string; readonly line: number },
): { readonly rows: readonly (readonly Cell[])[] } | { readonly unclosed: Place } {
	let [at, line, lineStart] = [0, firstLine, 0];
	const rows: Cell[][] = [];
	for (const cells of dsvFormat(separator).parseRows(text)) {
		const placed: Cell[] = [];
		for (const cell of cells) {
			const place = { path, line, column: at - lineStart + 1 };
			const isQuoted = text[at] === '"';
			const end = at + cell.length + (isQuoted ? 2 + cell.split('"').length - 1 : 0);
			if (isQuoted && text[end - 1] !== '"') return { unclosed: place };
			for (const found of text.slice(at, end).matchAll(/\r\n|\r|\n/g)) {
				line += 1;
				lineStart = at + found.index + found[0].length;
			}
			placed.push({ text: cell, place });
			at = end + 1;
		}
		rows.push(placed);
		// `at` is behind the first character of the line end.
		if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
		line += 1;
		lineStart = at;
	}
	return { rows };
}
