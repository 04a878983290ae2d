import type { Ledger } from '../../ledger/ledger.ts';
import { correctionsOf, type PublishedCorrection } from '../../ledger/ask/published-corrections.ts';
import { correction as shape, correctionKinds } from '../../record/correction.ts';
import {
	type Column,
	type DataTable,
	dataTable,
	describedBy,
	partialDatePattern,
} from './data-table.ts';
import { publishedRecords } from './published-records.ts';

const fields = shape.shape;

/** Every correction that readers are told of, newest first. */
export function correctionsTable(ledger: Ledger): DataTable {
	const published = new Set(publishedRecords(ledger).figures.map(({ id }) => id));
	const columns: readonly Column<PublishedCorrection>[] = [
		{
			name: 'id',
			type: 'string',
			description: 'Unique id; it stays.',
			constraints: { required: true, unique: true },
			value: ({ id }) => id,
		},
		{
			name: 'date',
			type: 'string',
			description: 'When readers were told.',
			constraints: { required: true, pattern: partialDatePattern },
			value: ({ correction }) => correction.date,
		},
		{
			name: 'kind',
			type: 'string',
			description:
				'correction: an error of ours. revision: better data. definition-change: something else is counted. supersession: another figure took its place. retraction: it is taken back.',
			constraints: { required: true, enum: correctionKinds },
			value: ({ correction }) => correction.kind,
		},
		{
			name: 'article',
			type: 'string',
			description: 'The article that it is about, if one.',
			value: ({ article }) => article?.slug,
		},
		{
			name: 'figure',
			type: 'string',
			description: `${describedBy(fields.figure)} One that was taken back is among the figures no more.`,
			value: ({ correction }) => correction.figure,
		},
		{
			name: 'before',
			type: 'string',
			description: describedBy(fields.before),
			constraints: { required: true },
			value: ({ correction }) => correction.before,
		},
		{
			name: 'after',
			type: 'string',
			description: describedBy(fields.after),
			constraints: { required: true },
			value: ({ correction }) => correction.after,
		},
		{
			name: 'by',
			type: 'string',
			description: describedBy(fields.by),
			value: ({ correction: { by } }) => (by !== undefined && published.has(by) ? by : undefined),
		},
		{
			name: 'reason',
			type: 'string',
			description: 'Why.',
			constraints: { required: true },
			value: ({ correction }) => correction.reason,
		},
	];
	return dataTable(
		{
			name: 'corrections',
			title: 'Corrections',
			description: 'Every change to what readers were told, newest first.',
			primaryKey: ['id'],
			foreignKeys: [
				{ field: 'article', of: 'articles' },
				{ field: 'by', of: 'figures' },
			],
		},
		columns,
		correctionsOf(ledger),
	);
}
