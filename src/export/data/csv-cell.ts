/** What a table cell can hold. `undefined` means unknown or not applicable, and is never zero. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/**
 * A cell as CSV; a list is a JSON array. A text that starts like a formula gets an apostrophe,
 * which spreadsheets do not show, so that they do not run it.
 */
export function csvCell(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell !== 'string')
		return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
	return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
