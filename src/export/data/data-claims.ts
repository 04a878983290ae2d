import type { Ledger } from '../../ledger/ledger.ts';
import { attributions, type Claim, claim as claimShape, stances } from '../../record/claim.ts';
import { type Event, event as eventShape } from '../../record/event.ts';
import { date, idColumn, requiredDate, requiredText, text } from './data-columns.ts';
import { type Column, type DataTable, dataTable, describedBy } from './data-table.ts';
import { type InArticle, publishedRecords } from './published-records.ts';

const claimFields = claimShape.shape;
const claimColumns: readonly Column<InArticle<Claim>>[] = [
	idColumn(describedBy(claimFields.id), ({ record }) => record.id),
	requiredText('article', 'The article that reports it.', ({ article }) => article.slug),
	requiredText('says', describedBy(claimFields.says), ({ record }) => record.says),
	requiredText('claimant', describedBy(claimFields.claimant), ({ record }) => record.claimant),
	{
		name: 'attribution',
		type: 'string',
		description: describedBy(claimFields.attribution),
		constraints: { required: true, enum: attributions },
		value: ({ record }) => record.attribution,
	},
	text('to', describedBy(claimFields.to), ({ record }) => record.to),
	{
		name: 'stance',
		type: 'string',
		description: 'What the claimant does: asserts something, denies it, and so on.',
		constraints: { required: true, enum: stances },
		value: ({ record }) => record.stance,
	},
	{
		name: 'about',
		type: 'array',
		description: describedBy(claimFields.about),
		value: ({ record }) => record.about,
	},
	date('date', 'When it was said.', ({ record }) => record.date),
	requiredText('source', 'The source that published it.', ({ record }) => record.source),
	text('at', 'Where in the source it is.', ({ record }) => record.at),
	text('note', describedBy(claimFields.note), ({ record }) => record.note),
];

/** Every claim that an article reports. */
export function claimsTable(ledger: Ledger): DataTable {
	return dataTable(
		{
			name: 'claims',
			title: 'Claims',
			description:
				'Statements without a number: who asserts, denies or declines to comment, and how the speaker is known.',
			primaryKey: ['id'],
			foreignKeys: [
				{ field: 'article', of: 'articles' },
				{ field: 'source', of: 'sources' },
			],
		},
		claimColumns,
		publishedRecords(ledger).claims,
	);
}

const eventFields = eventShape.shape;
const eventColumns: readonly Column<InArticle<Event>>[] = [
	requiredText('article', 'The article that reports it.', ({ article }) => article.slug),
	requiredDate('date', 'When it happened.', ({ record }) => record.date),
	requiredText('text', describedBy(eventFields.text), ({ record }) => record.text),
	requiredText('source', 'The source that published it.', ({ record }) => record.source),
	{
		name: 'reported',
		type: 'boolean',
		description: describedBy(eventFields.reported),
		value: ({ record }) => record.reported,
	},
];

/** Every dated event that an article reports. */
export function eventsTable(ledger: Ledger): DataTable {
	return dataTable(
		{
			name: 'events',
			title: 'Events',
			description: 'One row for each dated event.',
			primaryKey: ['article', 'date', 'text'],
			foreignKeys: [
				{ field: 'article', of: 'articles' },
				{ field: 'source', of: 'sources' },
			],
		},
		eventColumns,
		publishedRecords(ledger).events,
	);
}
