import type { Article, Ledger } from '../ledger/ledger.ts';

/** The articles that readers see, the newest first; on one day in the order of their addresses. */
export function publishedArticles(ledger: Ledger): readonly Article[] {
	return [...ledger.articles.values()]
		.filter((article) => article.front.draft !== true)
		.sort((a, b) => (a.front.published === b.front.published ? (a.slug < b.slug ? -1 : 1) : a.front.published < b.front.published ? 1 : -1));
}
