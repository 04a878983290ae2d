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

/** Every published correction, newest first. */
export function correctionsTable(ledger: Ledger): DataTable {
	const published = new Set(publishedRecords(ledger).figures.map(({ id }) => id));
	const columns: readonly Column<PublishedCorrection>[] = [
		{
			name: 'id',
			type: 'string',
			description: 'Unique id. It never changes.',
			constraints: { required: true, unique: true },
			value: ({ id }) => id,
		},
		{
			name: 'date',
			type: 'string',
			description: 'When the correction was published.',
			constraints: { required: true, pattern: partialDatePattern },
			value: ({ correction }) => correction.date,
		},
		{
			name: 'kind',
			type: 'string',
			description:
				'correction: we were wrong. revision: the claimant has better data. definition-change: something else is now counted. supersession: another figure replaced it. retraction: it was withdrawn.',
			constraints: { required: true, enum: correctionKinds },
			value: ({ correction }) => correction.kind,
		},
		{
			name: 'article',
			type: 'string',
			description:
				'The article that was corrected. Empty where the correction is about a figure that several articles share.',
			value: ({ article }) => article?.slug,
		},
		{
			name: 'figure',
			type: 'string',
			description: `${describedBy(fields.figure)} A withdrawn figure may no longer be in the table of figures.`,
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
			description: 'Why it changed.',
			constraints: { required: true },
			value: ({ correction }) => correction.reason,
		},
	];
	return dataTable(
		{
			name: 'corrections',
			title: 'Corrections',
			description: 'Every change to something already published, newest first.',
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
