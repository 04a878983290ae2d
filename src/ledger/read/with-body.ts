import type { FileReading } from './file-reading.ts';
import type { Ledger } from '../ledger.ts';
import { orderSources } from '../link/order-sources.ts';
import { isQuery } from '../ask/query.ts';

/**
 * A ledger in which the text of one article is another and its frontmatter the same, letter by letter: what `assemble` would give,
 * without joining all records of the site once more. Undefined where the ledger has no such article, or its drawings ask for figures.
 * @param before what was read from the article's file when the ledger was assembled
 * @param now what is read from it now
 */
export function withBody(
	ledger: Ledger,
	before: FileReading,
	now: FileReading,
): Ledger | undefined {
	const article = now.article === undefined ? undefined : ledger.articles.get(now.article.slug);
	if (now.article === undefined || before.article === undefined || article?.path !== now.path)
		return undefined;
	const { front, body } = now.article;
	if (
		[...before.article.body.drawings, ...body.drawings].some(({ attributes }) =>
			isQuery(attributes),
		)
	)
		return undefined;
	const sources = orderSources(
		{ front, body, figures: article.figures },
		(id) => ledger.figures.get(id)?.record,
	);
	const dropped = new Set(before.findings);
	return {
		...ledger,
		articles: new Map(ledger.articles).set(article.slug, { ...article, front, body, sources }),
		findings: [...ledger.findings.filter((finding) => !dropped.has(finding)), ...now.findings],
	};
}
