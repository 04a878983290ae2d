/** What a cell of a table can hold. `undefined` is unknown or does not apply, and is never zero. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/**
 * A cell as CSV has it; a list is a JSON array.
 * A spreadsheet would run a text that starts like a formula: it gets an apostrophe, which spreadsheets do not show.
 */
export function csvCell(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell !== 'string')
		return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
	return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
