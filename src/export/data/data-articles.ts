import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fullAddress, textPage } from '../../ledger/link/page-address.ts';
import { readingMinutes } from '../../ledger/text/reading-time.ts';
import { attributions, claim as claimShape, stances } from '../../record/claim.ts';
import type { Claim } from '../../record/claim.ts';
import { event as eventShape } from '../../record/event.ts';
import type { Event } from '../../record/event.ts';
import { article as articleShape } from '../../record/article.ts';
import {
	type Column,
	type DataTable,
	dataTable,
	describedBy,
	partialDatePattern,
} from './data-table.ts';
import { type InArticle, publishedRecords } from './published-records.ts';

/** Every published article. */
export function articlesTable(ledger: Ledger): DataTable {
	const { shape } = articleShape;
	const columns: readonly Column<Article>[] = [
		{
			name: 'id',
			type: 'string',
			description: 'The last part of its web address.',
			constraints: { required: true, unique: true },
			value: ({ slug }) => slug,
		},
		{
			name: 'title',
			type: 'string',
			description: 'Its title.',
			constraints: { required: true },
			value: ({ front }) => front.title,
		},
		{
			name: 'summary',
			type: 'string',
			description: 'What it says, in at most three sentences.',
			constraints: { required: true },
			value: ({ front }) => front.summary,
		},
		{
			name: 'kicker',
			type: 'string',
			description: describedBy(shape.kicker),
			value: ({ front }) => front.kicker,
		},
		{
			name: 'published',
			type: 'string',
			description: 'When it was published.',
			constraints: { required: true, pattern: partialDatePattern },
			value: ({ front }) => front.published,
		},
		{
			name: 'updated',
			type: 'string',
			description: 'When it was last updated.',
			constraints: { pattern: partialDatePattern },
			value: ({ front }) => front.updated,
		},
		{
			name: 'facts_as_of',
			type: 'string',
			description: describedBy(shape.factsAsOf),
			constraints: { required: true, pattern: partialDatePattern },
			value: ({ front }) => front.factsAsOf,
		},
		{
			name: 'tags',
			type: 'array',
			description: 'Its topics.',
			value: ({ front }) => front.tags,
		},
		{
			name: 'minutes',
			type: 'integer',
			description: 'Reading time in minutes.',
			constraints: { required: true, minimum: 1 },
			value: ({ body }) => readingMinutes(body.words),
		},
		{
			name: 'url',
			type: 'string',
			description: 'Its web address.',
			constraints: { required: true },
			value: ({ slug }) => fullAddress(textPage(slug, ledger), ledger),
		},
	];
	return dataTable(
		{
			name: 'articles',
			title: 'Articles',
			description: 'One row for each article.',
			primaryKey: ['id'],
		},
		columns,
		publishedRecords(ledger).articles,
	);
}

interface Use {
	readonly article: string;
	readonly figure: string;
	readonly inText: number;
}

const useColumns: readonly Column<Use>[] = [
	{
		name: 'article',
		type: 'string',
		description: 'The article.',
		constraints: { required: true },
		value: ({ article }) => article,
	},
	{
		name: 'figure',
		type: 'string',
		description: 'A figure that the article lists or charts.',
		constraints: { required: true },
		value: ({ figure }) => figure,
	},
	{
		name: 'in_text',
		type: 'integer',
		description: 'How many times the text quotes the figure.',
		constraints: { required: true, minimum: 0 },
		value: ({ inText }) => inText,
	},
];

/** Which article uses which figure. */
export function usesTable(ledger: Ledger): DataTable {
	const { articles, figures } = publishedRecords(ledger);
	const published = new Set(figures.map(({ id }) => id));
	const uses = articles.flatMap(({ slug, figures: ids, body }) => {
		const inText = Map.groupBy(body.figures, ({ figure }) => figure);
		return [...new Set(ids)]
			.filter((id) => published.has(id))
			.map((figure): Use => ({ article: slug, figure, inText: inText.get(figure)?.length ?? 0 }));
	});
	return dataTable(
		{
			name: 'uses',
			title: 'Uses',
			description: 'Which article uses which figure: one row for each pair.',
			primaryKey: ['article', 'figure'],
			foreignKeys: [
				{ field: 'article', of: 'articles' },
				{ field: 'figure', of: 'figures' },
			],
		},
		useColumns,
		uses,
	);
}

const claimFields = claimShape.shape;
const claimColumns: readonly Column<InArticle<Claim>>[] = [
	{
		name: 'id',
		type: 'string',
		description: describedBy(claimFields.id),
		constraints: { required: true, unique: true },
		value: ({ record }) => record.id,
	},
	{
		name: 'article',
		type: 'string',
		description: 'The article that reports it.',
		constraints: { required: true },
		value: ({ article }) => article.slug,
	},
	{
		name: 'says',
		type: 'string',
		description: describedBy(claimFields.says),
		constraints: { required: true },
		value: ({ record }) => record.says,
	},
	{
		name: 'claimant',
		type: 'string',
		description: describedBy(claimFields.claimant),
		constraints: { required: true },
		value: ({ record }) => record.claimant,
	},
	{
		name: 'attribution',
		type: 'string',
		description: describedBy(claimFields.attribution),
		constraints: { required: true, enum: attributions },
		value: ({ record }) => record.attribution,
	},
	{
		name: 'to',
		type: 'string',
		description: describedBy(claimFields.to),
		value: ({ record }) => record.to,
	},
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
	{
		name: 'date',
		type: 'string',
		description: 'When it was said.',
		constraints: { pattern: partialDatePattern },
		value: ({ record }) => record.date,
	},
	{
		name: 'source',
		type: 'string',
		description: 'The source that published it.',
		constraints: { required: true },
		value: ({ record }) => record.source,
	},
	{
		name: 'at',
		type: 'string',
		description: 'Where in the source it is.',
		value: ({ record }) => record.at,
	},
	{
		name: 'note',
		type: 'string',
		description: describedBy(claimFields.note),
		value: ({ record }) => record.note,
	},
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
	{
		name: 'article',
		type: 'string',
		description: 'The article that reports it.',
		constraints: { required: true },
		value: ({ article }) => article.slug,
	},
	{
		name: 'date',
		type: 'string',
		description: 'When it happened.',
		constraints: { required: true, pattern: partialDatePattern },
		value: ({ record }) => record.date,
	},
	{
		name: 'text',
		type: 'string',
		description: describedBy(eventFields.text),
		constraints: { required: true },
		value: ({ record }) => record.text,
	},
	{
		name: 'source',
		type: 'string',
		description: 'The source that published it.',
		constraints: { required: true },
		value: ({ record }) => record.source,
	},
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
