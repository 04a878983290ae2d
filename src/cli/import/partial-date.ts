import { isPartialDate } from '../../record/scalars.ts';

const months = [
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct',
	'nov',
	'dec',
] as const;

/**
 * The day, month or year in `written`: "2023-08-18", "2023/8/18/", "18 August 2023", "Aug. 2023",
 * "2023-08-18T10:00Z". A span gives its first date; months and days that do not exist are left out.
 * Undefined if there is no year.
 */
export function readDate(written: string): string | undefined {
	const text = written.trim();
	const [, year, month, day] =
		/^(\d{4})(?!\d)(?:[-/.]([a-z]+|\d{1,2})(?!\d)(?:[-/.](\d{1,2})(?!\d))?)?/i.exec(text) ??
		wordedDate(text) ??
		[];
	if (year === undefined) return undefined;
	const number = month === undefined ? undefined : monthOf(month);
	const candidates = [[year, number, day], [year, number], [year]];
	return candidates
		.filter((parts) => parts.every((part) => part !== undefined))
		.map((parts) =>
			parts.map((part, index) => (index === 0 ? part : String(part).padStart(2, '0'))).join('-'),
		)
		.find(isPartialDate);
}

/**
 * Parses "18 August 2023", "August 18, 2023" and "August 2023" into groups in the order of the
 * numeric format.
 */
function wordedDate(text: string): readonly (string | undefined)[] | undefined {
	const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,})\.?,?\s+(\d{4})/i.exec(text);
	if (dayFirst !== null) return ['', dayFirst[3], dayFirst[2], dayFirst[1]];
	const monthFirst = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
	return monthFirst === null ? undefined : ['', monthFirst[3], monthFirst[1], monthFirst[2]];
}

function monthOf(word: string): string | undefined {
	if (/^\d+$/.test(word)) return word;
	const index = months.findIndex((month) => word.toLowerCase().startsWith(month));
	return index === -1 ? undefined : String(index + 1);
}
