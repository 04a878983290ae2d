import { ascending } from 'd3-array';
import type { Article, Recorded } from '../../ledger/ledger.ts';
import { publishedFigures } from '../../ledger/ask/published-figures.ts';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Source } from '../../record/source.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';

/** What an article says, with the article. */
export interface InArticle<T> {
	readonly article: Article;
	readonly record: T;
}

/** All records that readers are told of, in the order of their ids; what stands in drafts alone is left out. */
export interface PublishedRecords {
	readonly articles: readonly Article[];
	readonly figures: readonly Figure[];
	/** What articles cite, what figures, claims and events rest on, and the sources through which one of these is known. */
	readonly sources: readonly Source[];
	readonly claims: readonly InArticle<Claim>[];
	readonly events: readonly InArticle<Event>[];
}

/** The records that are published. */
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
	// A set that grows while it is walked: what is added is walked too.
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
