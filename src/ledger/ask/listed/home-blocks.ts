import type { HomeBlock } from '../../../record/home.ts';
import type { Article, Ledger } from '../../ledger.ts';
import { publishedArticles } from '../published-articles.ts';
import { tagsOf } from '../tags.ts';

/** A block of the first page, and the articles that it lists. */
export interface ShownBlock {
	readonly block: HomeBlock;
	readonly articles: readonly Article[];
}

/**
 * The first page of a site that sets no blocks: the newest article with a chart, the others, the
 * newest corrections, and the ways into the figures and the data.
 */
function usualBlocks(ledger: Ledger): readonly HomeBlock[] {
	const lead = publishedArticles(ledger).find(({ body }) => body.drawings.length > 0);
	return [
		...(lead === undefined ? [] : [{ lead: { article: keyOf(lead) } }]),
		{ list: {} },
		{ corrections: {} },
		{ figures: {} },
		{ more: {} },
	];
}

/** The name by which `articles` has an article, which is that of its original. */
function keyOf({ slug, translation }: Article): string {
	return translation?.translationOf ?? slug;
}

/**
 * The blocks of the first page. A list has the articles that no block above it shows, newest first,
 * or those that it names.
 */
export function homeBlocks(ledger: Ledger): readonly ShownBlock[] {
	const shown = new Set<string>();
	return (ledger.site.home ?? usualBlocks(ledger)).map((block) => {
		const lead = block.lead && ledger.articles.get(block.lead.article);
		if (lead !== undefined) shown.add(lead.slug);
		const articles = block.list === undefined ? [] : listed(block.list, shown, ledger);
		for (const { slug } of articles) shown.add(slug);
		return { block, articles };
	});
}

function listed(
	{ articles: named, tag, most }: NonNullable<HomeBlock['list']>,
	shown: ReadonlySet<string>,
	ledger: Ledger,
): readonly Article[] {
	const published = publishedArticles(ledger);
	const found =
		named === undefined
			? published.filter(({ slug }) => !shown.has(slug))
			: named.flatMap((name) => {
					const article = ledger.articles.get(name);
					return article !== undefined && published.includes(article) ? [article] : [];
				});
	const tagged =
		tag === undefined
			? found
			: found.filter((article) => tagsOf(article).some((one) => one.tag === tag));
	return tagged.slice(0, most);
}
