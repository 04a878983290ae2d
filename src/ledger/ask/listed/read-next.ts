import type { Article, Ledger } from '../../ledger.ts';
import { articleSeriesOf } from '../article-series.ts';
import { publishedArticles } from '../published-articles.ts';
import { tagsOf } from '../tags.ts';

const most = 2;

/**
 * What to read after an article: the next part of its series, then the articles with the most tags
 * in common, newest first.
 */
export function readNext(article: Article, ledger: Ledger): readonly Article[] {
	const next = articleSeriesOf(article, ledger)?.next;
	const own = new Set(tagsOf(article).map(({ path }) => path));
	const common = (other: Article) => tagsOf(other).filter(({ path }) => own.has(path)).length;
	const others = publishedArticles(ledger)
		.filter((other) => other.slug !== article.slug && other !== next)
		.sort((a, b) => common(b) - common(a));
	return [...(next === undefined ? [] : [next]), ...others].slice(0, most);
}
