import type { Ledger } from '../../ledger/ledger.ts';
import { correctionsOf, type PublishedCorrection } from '../../ledger/ask/published-corrections.ts';
import { correction as shape, correctionKinds } from '../../record/correction.ts';
import { idColumn, requiredDate, requiredText, text } from './data-columns.ts';
import { type Column, type DataTable, dataTable, describedBy } from './data-table.ts';
import { publishedRecords } from './published-records.ts';

const fields = shape.shape;

/** Every published correction, newest first. */
export function correctionsTable(ledger: Ledger): DataTable {
	const published = new Set(publishedRecords(ledger).figures.map(({ id }) => id));
	const columns: readonly Column<PublishedCorrection>[] = [
		idColumn('Unique id. It never changes.', ({ id }) => id),
		requiredDate('date', 'When the correction was published.', ({ correction }) => correction.date),
		{
			name: 'kind',
			type: 'string',
			description:
				'correction: we were wrong. revision: the claimant has better data. definition-change: something else is now counted. supersession: another figure replaced it. retraction: it was withdrawn.',
			constraints: { required: true, enum: correctionKinds },
			value: ({ correction }) => correction.kind,
		},
		text(
			'article',
			'The article that was corrected. Empty where the correction is about a figure that several articles share.',
			({ article }) => article?.slug,
		),
		text(
			'figure',
			`${describedBy(fields.figure)} A withdrawn figure may no longer be in the table of figures.`,
			({ correction }) => correction.figure,
		),
		requiredText('before', describedBy(fields.before), ({ correction }) => correction.before),
		requiredText('after', describedBy(fields.after), ({ correction }) => correction.after),
		text('by', describedBy(fields.by), ({ correction: { by } }) =>
			by !== undefined && published.has(by) ? by : undefined,
		),
		requiredText('reason', 'Why it changed.', ({ correction }) => correction.reason),
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
