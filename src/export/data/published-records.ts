import { ascending } from 'd3-array';
import type { Article, Recorded } from '../../ledger/ledger.ts';
import { publishedFigures } from '../../ledger/ask/published-figures.ts';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Source } from '../../record/source.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';

/** A record of an article, together with the article. */
export interface InArticle<T> {
	readonly article: Article;
	readonly record: T;
}

/** All published records, sorted by id. Records that only drafts use are left out. */
export interface PublishedRecords {
	readonly articles: readonly Article[];
	readonly figures: readonly Figure[];
	/**
	 * The sources that articles cite, that figures, claims and events rely on, and those through
	 * which another source is known.
	 */
	readonly sources: readonly Source[];
	readonly claims: readonly InArticle<Claim>[];
	readonly events: readonly InArticle<Event>[];
}

/** The published records of a ledger. */
export const publishedRecords = oncePerLedger((ledger): PublishedRecords => {
	const articles = [...publishedArticles(ledger)].sort((a, b) => ascending(a.slug, b.slug));
	const figures = recordsOf(publishedFigures(ledger), ledger.figures);
	const claims = articles.flatMap((article) =>
		(article.front.claims ?? []).map((record) => ({ article, record })),
	);
	const events = articles.flatMap((article) =>
		(article.front.events ?? []).map((record) => ({ article, record })),
	);
	const rested = new Set([
		...articles.flatMap((article) => article.sources),
		...figures.flatMap(({ source, converted }) => [
			source,
			...(converted === undefined ? [] : [converted.source]),
		]),
		...[...claims, ...events].map(({ record }) => record.source),
	]);
	// The set grows during the loop, which also visits added items.
	for (const id of rested)
		for (const via of ledger.sources.get(id)?.record.via ?? []) rested.add(via);
	const records = { articles, figures, sources: recordsOf(rested, ledger.sources), claims, events };
	return records;
});

function recordsOf<T>(
	ids: ReadonlySet<string>,
	records: ReadonlyMap<string, Recorded<T>>,
): readonly T[] {
	return [...ids].sort().flatMap((id) => records.get(id)?.record ?? []);
}
