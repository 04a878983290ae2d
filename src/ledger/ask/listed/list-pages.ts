import { isWrittenIn } from '../../link/edition.ts';
import type { Article, Ledger } from '../../ledger.ts';

/** One page of a list that continues on others. */
export interface ListPage<T> {
	/** From 1. */
	readonly number: number;
	/** How many pages the list has. */
	readonly count: number;
	readonly items: readonly T[];
}

/** How many articles are on a page of a list. */
export const articlesPerPage = 50;

/**
 * Divides a list into pages, so that none grows with the site. An empty list has one page.
 * @param most how much is on a page
 * @param weightOf how much of that an item takes; one that takes more is alone on its page
 */
export function listPages<T>(
	items: readonly T[],
	most: number,
	weightOf: (item: T) => number = () => 1,
): readonly ListPage<T>[] {
	const pages: T[][] = [[]];
	let weight = 0;
	for (const item of items) {
		const more = weightOf(item);
		if (weight > 0 && weight + more > most) {
			pages.push([]);
			weight = 0;
		}
		pages.at(-1)?.push(item);
		weight += more;
	}
	return pages.map((own, index) => ({ number: index + 1, count: pages.length, items: own }));
}

/** Articles in the language of an edition before the others, and else in their order. */
export function articlesByLanguage(
	articles: readonly Article[],
	ledger: Ledger,
): readonly Article[] {
	const isTold = (article: Article) => isWrittenIn(ledger, article);
	return [...articles.filter(isTold), ...articles.filter((article) => !isTold(article))];
}

/** Divides a list of articles into pages: first those in the language of the edition. */
export function articlePages(
	articles: readonly Article[],
	ledger: Ledger,
): readonly ListPage<Article>[] {
	return listPages(articlesByLanguage(articles, ledger), articlesPerPage);
}
