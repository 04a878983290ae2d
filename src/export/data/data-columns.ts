import type { CsvCell } from './csv-cell.ts';
import { type Column, partialDatePattern } from './data-table.ts';

type Value<T> = (record: T) => CsvCell;

/** A column of text that may be empty. */
export function text<T>(name: string, description: string, value: Value<T>): Column<T> {
	return { name, type: 'string', description, value };
}

/** A column of text that every row has. */
export function requiredText<T>(name: string, description: string, value: Value<T>): Column<T> {
	return { ...text(name, description, value), constraints: { required: true } };
}

/** The column `id`, which identifies a row. */
export function idColumn<T>(description: string, value: Value<T>): Column<T> {
	return { ...text('id', description, value), constraints: { required: true, unique: true } };
}

/** A column of dates as precise as they are known, which may be empty. */
export function date<T>(name: string, description: string, value: Value<T>): Column<T> {
	return { ...text(name, description, value), constraints: { pattern: partialDatePattern } };
}

/** A column of dates that every row has. */
export function requiredDate<T>(name: string, description: string, value: Value<T>): Column<T> {
	return {
		...text(name, description, value),
		constraints: { required: true, pattern: partialDatePattern },
	};
}
