import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fullAddress, textPage } from '../../ledger/link/page-address.ts';
import { readingMinutes } from '../../ledger/text/reading-time.ts';
import { article as articleShape } from '../../record/article.ts';
import { date, idColumn, requiredDate, requiredText, text } from './data-columns.ts';
import { type Column, type DataTable, dataTable, describedBy } from './data-table.ts';
import { publishedRecords } from './published-records.ts';

/** Every published article. */
export function articlesTable(ledger: Ledger): DataTable {
	const { shape } = articleShape;
	const columns: readonly Column<Article>[] = [
		idColumn('The last part of its web address.', ({ slug }) => slug),
		requiredText('title', 'Its title.', ({ front }) => front.title),
		requiredText(
			'summary',
			'What it says, in at most three sentences.',
			({ front }) => front.summary,
		),
		text('kicker', describedBy(shape.kicker), ({ front }) => front.kicker),
		requiredDate('published', 'When it was published.', ({ front }) => front.published),
		date('updated', 'When it was last updated.', ({ front }) => front.updated),
		requiredDate('facts_as_of', describedBy(shape.factsAsOf), ({ front }) => front.factsAsOf),
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
		requiredText('url', 'Its web address.', ({ slug }) =>
			fullAddress(textPage(slug, ledger), ledger),
		),
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
	requiredText('article', 'The article.', ({ article }) => article),
	requiredText('figure', 'A figure that the article lists or charts.', ({ figure }) => figure),
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
