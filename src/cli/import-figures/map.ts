import { z } from 'zod';
import { figure } from '../../record/figure.ts';
import { text } from '../../record/scalars.ts';
import { source } from '../../record/source.ts';

/** The scales in which tables give numbers, as powers of ten. */
export const scales = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

const numberFormat = {
	decimal: z
		.enum(['.', ','])
		.optional()
		.describe('The sign before the decimals. By default a point.'),
	thousands: z
		.enum([',', '.', ' ', "'", '’'])
		.optional()
		.describe('The sign between thousands. By default nothing.'),
	signs: z
		.array(text)
		.optional()
		.describe('Signs around a number that are not read: ["$", "EUR"].'),
};

const cell = z.strictObject({
	column: text.describe('The name of a column.'),
	values: z
		.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
		.optional()
		.describe('What the cells of the column mean here: {Russia: russia}.'),
	otherwise: z
		.union([z.string(), z.number(), z.boolean()])
		.optional()
		.describe('What a cell means that `values` does not have. By default that is an error.'),
	empty: z
		.union([z.string(), z.number(), z.boolean()])
		.optional()
		.describe('What an empty cell means. By default the field is left out.'),
	in: z
		.enum(Object.keys(scales) as (keyof typeof scales)[])
		.optional()
		.describe('The scale of the numbers in the column.'),
	date: text
		.optional()
		.describe('How the dates of the column are written: DD/MM/YYYY. By default as YYYY-MM-DD.'),
	...numberFormat,
});
export type CellSpec = z.output<typeof cell>;

/** A constant, a text with columns in braces, a cell, or a group or list of these. */
export type Spec =
	| string
	| number
	| boolean
	| CellSpec
	| readonly Spec[]
	| { readonly [field: string]: Spec };

const spec: z.ZodType<Spec> = z.lazy(() =>
	z.union([
		z.string(),
		z.number(),
		z.boolean(),
		z.array(spec),
		cell,
		z
			.record(z.string(), spec)
			.refine((value) => !('column' in value), 'a group with `column` describes one cell'),
	]),
);

/** The fields of a record, each optional here, because a group may complete another. */
function fieldsOf(shape: Readonly<Record<string, unknown>>) {
	return z.strictObject(
		Object.fromEntries(
			Object.keys(shape)
				.filter((field) => field !== 'source')
				.map((field) => [field, spec.optional()]),
		),
	);
}

const sourceFields = fieldsOf(source.shape);
const figureFields = fieldsOf(figure.shape).extend({
	source: z
		.union([text, cell, sourceFields])
		.optional()
		.describe('The id of a source, or the fields of a source of its own for each row.'),
	leaveOut: z.lazy(() => z.array(rowTest)).optional(),
});

const cells = z.union([text, z.number()]).transform(String);
const rowTest = z
	.strictObject({
		column: text,
		is: z.union([cells, z.array(cells)]).optional(),
		isNot: z.union([cells, z.array(cells)]).optional(),
		isEmpty: z.boolean().optional(),
		because: text.describe('Why these rows are left out. The report gives it.'),
	})
	.refine(
		({ is, isNot, isEmpty }) =>
			[is, isNot, isEmpty].filter((test) => test !== undefined).length === 1,
		'a row is left out by one of `is`, `isNot` and `isEmpty`',
	);
export type RowTest = z.output<typeof rowTest>;

/** How the rows of a table become figures. */
export const figureMap = z
	.strictObject({
		table: z
			.strictObject({
				separator: z
					.enum([',', ';', '\t', '|'])
					.optional()
					.describe('What separates cells. By default the one that gives the columns of this map.'),
				encoding: text.optional().describe('By default UTF-8: windows-1252, windows-1251.'),
				skip: z
					.number()
					.int()
					.nonnegative()
					.optional()
					.describe('Lines above the names of the columns.'),
				empty: z
					.array(z.string())
					.optional()
					.describe('What a cell without a value contains: ["", "NA"].'),
				...numberFormat,
			})
			.optional(),
		leaveOut: z.array(rowTest).optional(),
		common: figureFields.optional().describe('Fields that all the figures have.'),
		figure: figureFields.optional().describe('The figure of each row.'),
		figures: z.array(figureFields).min(1).optional().describe('Several figures of each row.'),
	})
	.refine(
		({ figure: one, figures }) => (one === undefined) !== (figures === undefined),
		'a map has either `figure` or `figures`',
	);
export type FigureMap = z.output<typeof figureMap>;
export type FigureSpec = z.output<typeof figureFields>;

/** Whether a value of a map describes a cell. */
export function isCell(value: unknown): value is CellSpec {
	return typeof value === 'object' && value !== null && 'column' in value;
}

/** The columns that a map names, in groups and in texts with braces. */
export function columnsOf(value: unknown): readonly string[] {
	if (isCell(value)) return [value.column];
	if (Array.isArray(value)) return value.flatMap(columnsOf);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(columnsOf);
	return [];
}
