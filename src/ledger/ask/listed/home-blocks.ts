import { tagWord } from '../../../record/text/tag.ts';
import type { HomeBlock } from '../../../record/home.ts';
import type { Article, Ledger } from '../../ledger.ts';
import { oncePerLedger } from '../../once-per-ledger.ts';
import { explainersPage, tagPath } from '../../link/page-address.ts';
import { publishedArticles } from '../published-articles.ts';
import { tagsOf } from '../tags.ts';
import { articlePages, articlesByLanguage, type ListPage } from './list-pages.ts';

/** How many articles a list of the first page has if it does not say how many. */
const usualMost = 30;

/** The page that has all articles of which a list of the first page shows some. */
export interface WholeList {
	/** From the root of the edition. */
	readonly path: string;
	readonly count: number;
}

/** A block of the first page, and the articles that it lists. */
export interface ShownBlock {
	readonly block: HomeBlock;
	readonly articles: readonly Article[];
	/** Undefined if the first page shows them all. */
	readonly whole?: WholeList | undefined;
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
 * or those that it names. It does not grow with the site: the page with all articles, or that of a
 * tag, has the rest.
 */
export function homeBlocks(ledger: Ledger): readonly ShownBlock[] {
	const shown = new Set<string>();
	return (ledger.site.home ?? usualBlocks(ledger)).map((block) => {
		const lead = block.lead && ledger.articles.get(block.lead.article);
		if (lead !== undefined) shown.add(lead.slug);
		const { articles, whole } = listed(block, shown, ledger);
		for (const { slug } of articles) shown.add(slug);
		return { block, articles, whole };
	});
}

function listed(
	{ list }: HomeBlock,
	shown: ReadonlySet<string>,
	ledger: Ledger,
): Pick<ShownBlock, 'articles' | 'whole'> {
	if (list === undefined) return { articles: [] };
	const { articles: named, tag, most } = list;
	const published = publishedArticles(ledger);
	const all =
		tag === undefined
			? published
			: published.filter((article) => tagsOf(article).some((one) => one.tag === tag));
	if (named !== undefined) {
		const found = named.flatMap((name) => ledger.articles.get(name) ?? []);
		return { articles: found.filter((article) => all.includes(article)).slice(0, most) };
	}
	const left = all.filter(({ slug }) => !shown.has(slug));
	if (left.length <= (most ?? usualMost)) return { articles: left };
	const path = tag === undefined ? explainersPage : tagPath(tagWord(tag));
	return {
		// Those that readers can read come first, as they do on the page.
		articles:
			most === undefined
				? articlesByLanguage(left, ledger).slice(0, usualMost)
				: left.slice(0, most),
		whole: { path, count: all.length },
	};
}

/**
 * The pages with all articles of a site whose first page shows only some: first those in the language
 * of the edition.
 */
export const explainerPages = oncePerLedger((ledger): readonly ListPage<Article>[] => {
	const isNeeded = homeBlocks(ledger).some(({ whole }) => whole?.path === explainersPage);
	return isNeeded ? articlePages(publishedArticles(ledger), ledger) : [];
});
