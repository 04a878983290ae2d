import { readDate } from '../import/partial-date.ts';
import { isPartialDate } from '../../record/scalars.ts';
import { type CellSpec, scales } from './map.ts';

/** How numbers of a column are written. */
export type NumberFormat = Pick<CellSpec, 'decimal' | 'thousands' | 'signs' | 'in'>;

/** What a cell says, or why it cannot be read and what would help. */
export type ReadCell<T> = { readonly value: T } | { readonly fault: string; readonly hint: string };

/** The number in a cell. A number that its format does not allow is never guessed. */
export function readNumber(text: string, format: NumberFormat): ReadCell<number> {
	const { decimal = '.', signs = [] } = format;
	const thousands = format.thousands === '’' ? "'" : format.thousands;
	const bare = signs
		.reduce((left, sign) => left.replaceAll(sign, ''), text)
		.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
		.replaceAll('’', "'")
		.trim();
	const point = decimal === '.' ? '\\.' : ',';
	const group = thousands === undefined ? undefined : `[${thousands}]`;
	const whole = group === undefined ? '\\d+' : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
	if (!new RegExp(`^${whole}(?:${point}\\d+)?(?:[eE][+-]?\\d+)?$`).test(bare))
		return { fault: `"${text}" is not a number`, hint: hintFor(bare, format) };
	const plain = (thousands === undefined ? bare : bare.replaceAll(thousands, '')).replace(
		decimal,
		'.',
	);
	// The scale goes into the exponent, so that 1.1 million is not 1100000.0000000001.
	const [digits = '', exponent = '0'] = plain.split(/e/i);
	const scale = format.in === undefined ? 0 : scales[format.in];
	return { value: Number(`${digits}e${Number(exponent) + scale}`) };
}

function hintFor(text: string, { thousands }: NumberFormat): string {
	if (/^-|^\(.*\)$|^−/.test(text))
		return 'An amount is not negative. Leave the row out with a reason, or correct the table.';
	if (/^[\d.,'’ ]+$/.test(text) && thousands === undefined)
		return 'Say in the map how numbers are written: "thousands: \',\'", or "decimal: \',\'" with "thousands: \'.\'".';
	if (/^[\d.,]+$/.test(text)) return 'The map says that numbers are written in another way.';
	if (/^\D*\d[\d.,'’ ]*\D*$/.test(text))
		return 'If the sign is no part of the number, name it in the map: signs: ["$"].';
	return 'If this means that there is no value, add it to "table: {empty: […]}" in the map.';
}

/** The day, month or year in a cell, in the form that the map gives, or in one without doubt. */
export function readCellDate(text: string, format: string | undefined): ReadCell<string> {
	if (format === undefined) {
		const read = readDate(text);
		return read?.whole === true && !read.circa
			? { value: read.date }
			: {
					fault: `"${text}" is not a date`,
					hint: 'Say in the map how dates are written, for example "date: DD/MM/YYYY".',
				};
	}
	const parts = format.split(/(YYYY|MM|M|DD|D)/);
	const pattern = parts
		.map((part) =>
			part === 'YYYY'
				? '(?<year>\\d{4})'
				: /^M+$/.test(part)
					? '(?<month>\\d{1,2})'
					: /^D+$/.test(part)
						? '(?<day>\\d{1,2})'
						: part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
		)
		.join('');
	const found = new RegExp(`^${pattern}$`).exec(text)?.groups;
	const date = [
		found?.['year'],
		found?.['month']?.padStart(2, '0'),
		found?.['day']?.padStart(2, '0'),
	]
		.filter((part) => part !== undefined)
		.join('-');
	return found !== undefined && isPartialDate(date)
		? { value: date }
		: {
				fault: `"${text}" is not a date of the form ${format}`,
				hint: 'Correct the cell, or the form in the map.',
			};
}
