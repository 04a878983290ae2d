import { ascending } from 'd3-array';
import type { Article, Ledger } from '../ledger.ts';
import { translatedName } from '../link/edition.ts';
import { publishedArticles } from './published-articles.ts';

/** The place of an article in its series. */
export interface ArticleSeries {
	/** In the language of the edition. */
	readonly name: string;
	/** Counting from 1, among published articles. */
	readonly position: number;
	readonly count: number;
	readonly previous: Article | undefined;
	readonly next: Article | undefined;
}

/**
 * The place of a published article in its series; undefined if it has no series, or is the only one
 * in it so far.
 */
export function articleSeriesOf(
	{ slug, front }: Article,
	ledger: Ledger,
): ArticleSeries | undefined {
	const { series } = front;
	if (series === undefined) return undefined;
	const parts = publishedArticles(ledger)
		.filter((one) => one.front.series?.name === series.name)
		.sort(
			(a, b) =>
				(a.front.series?.position ?? 0) - (b.front.series?.position ?? 0) ||
				ascending(a.slug, b.slug),
		);
	const index = parts.findIndex((one) => one.slug === slug);
	if (index === -1 || parts.length < 2) return undefined;
	return {
		name: translatedName(series.name, ledger),
		position: index + 1,
		count: parts.length,
		previous: parts[index - 1],
		next: parts[index + 1],
	};
}
