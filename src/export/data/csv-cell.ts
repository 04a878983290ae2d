/** What a table cell can hold. `undefined` means unknown or not applicable, and is never zero. */
export type CsvCell = string | number | boolean | readonly string[] | undefined;

/**
 * What spreadsheets take for the start of a formula, also in full width, and behind apostrophes,
 * so that a reader of the file can remove the first one:
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell as CSV; a list is a JSON array. A text that starts like a formula gets an apostrophe,
 * which spreadsheets do not show, so that they do not run it.
 */
export function csvCell(cell: CsvCell): string {
	if (cell === undefined) return '';
	if (typeof cell !== 'string')
		return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
	return formula.test(cell) ? `'${cell}` : cell;
}
