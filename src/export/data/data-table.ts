import { csvFormatRows } from 'd3-dsv';
import type { z } from 'zod';
import { type CsvCell, csvCell } from './csv-cell.ts';

/** What a column can hold: https://datapackage.org/standard/table-schema/#constraints. */
export interface Constraints {
	readonly required?: true;
	readonly unique?: true;
	readonly enum?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
}

/** A column of a table, with its value for a record. An `array` is a list of texts. */
export interface Column<T> {
	readonly name: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array';
	readonly description: string;
	readonly constraints?: Constraints;
	readonly value: (record: T) => CsvCell;
}

/** A column that holds ids of another table, or of the same one. */
export interface ForeignKey {
	readonly field: string;
	/** Name of the table. */
	readonly of: string;
}

interface TableWords {
	/** Also the name of its files. */
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
}

/** A table of the data package, with its rows. */
export interface DataTable extends TableWords {
	readonly columns: readonly Omit<Column<never>, 'value'>[];
	/** By the names of the columns; unknown values are undefined. */
	readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

export function dataTable<T>(
	words: TableWords,
	columns: readonly Column<T>[],
	records: readonly T[],
): DataTable {
	return {
		...words,
		columns: columns.map(({ value: _, ...column }) => column),
		rows: records.map((record) =>
			Object.fromEntries(columns.map(({ name, value }) => [name, value(record)])),
		),
	};
}

/** A table as CSV: a line of names, then a line for each record. Unknown values are empty. */
export function tableCsv({ columns, rows }: DataTable): string {
	return `${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => csvCell(row[name])))])}\n`;
}

/**
 * A table as a JSON list of records. Unknown values are null, and texts and lists are unchanged.
 */
export function tableJson({ columns, rows }: DataTable): string {
	const records = rows.map((row) =>
		JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))),
	);
	return `[\n${records.join(',\n')}\n]\n`;
}

/**
 * The columns and keys of a table in the form of https://datapackage.org/standard/table-schema/.
 */
export function tableSchema({
	name,
	columns,
	primaryKey,
	foreignKeys = [],
}: DataTable): Readonly<Record<string, unknown>> {
	return {
		fields: columns,
		missingValues: [''],
		primaryKey,
		// Both versions of the standard use "" for a reference to the same table.
		...(foreignKeys.length === 0
			? {}
			: {
					foreignKeys: foreignKeys.map(({ field, of }) => ({
						fields: [field],
						reference: { resource: of === name ? '' : of, fields: ['id'] },
					})),
				}),
	};
}

/**
 * Constrains a column to the terms of a list. An empty list adds no constraint, because the
 * standard does not allow it.
 */
export function oneOf(terms: readonly string[]): { readonly enum?: readonly string[] } {
	return terms.length === 0 ? {} : { enum: terms };
}

/** A date as precise as it is known, which the types of the standard cannot express. */
export const partialDatePattern = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** A date that can also name a part of a month or year. */
export const periodDatePattern = '\\d{4}-\\d{2}-\\d{2}|((early|mid|late) )?\\d{4}(-\\d{2})?';

/**
 * The description of a field: the one that authors see.
 * @throws if the field has no description
 */
export function describedBy(
	field: z.core.$ZodType & { readonly description?: string | undefined },
): string {
	if (field.description === undefined)
		throw new Error('A field of a record is exported and has no description.');
	return field.description;
}
