import { ascending } from 'd3-array';
import { tagWord } from '../../record/text/tag.ts';
import { translatedName } from '../link/edition.ts';
import { tagPath } from '../link/page-address.ts';
import type { Article, Ledger } from '../ledger.ts';
import { publishedArticles } from './published-articles.ts';

/** A word shared by articles, and the page that lists them. */
export interface Tag {
	/** The word in the language of the edition. */
	readonly tag: string;
	/** From the root of the edition. Every language has the page under the same word. */
	readonly path: string;
}

/**
 * The tags of an article as written, in order and without duplicates. Tags that differ only in case
 * or punctuation share a page.
 */
export function tagsOf({ front }: Pick<Article, 'front'>): readonly Tag[] {
	const tags = (front.tags ?? []).map((tag) => ({ tag, path: tagPath(tagWord(tag)) }));
	return tags.filter(({ path }, index) => tags.findIndex((other) => other.path === path) === index);
}

/** The tags of an article in the language of an edition. */
export function tagsIn(article: Pick<Article, 'front'>, ledger: Ledger): readonly Tag[] {
	return tagsOf(article).map(({ tag, path }) => ({ tag: translatedName(tag, ledger), path }));
}

/**
 * Every tag in the language of an edition with its articles, newest first; tags are sorted by
 * address.
 */
export function allTags(
	ledger: Ledger,
): readonly (Tag & { readonly articles: readonly Article[] })[] {
	const found = new Map<
		string,
		{ readonly tag: string; readonly path: string; readonly articles: Article[] }
	>();
	for (const article of publishedArticles(ledger)) {
		for (const { tag, path } of tagsIn(article, ledger)) {
			const known = found.get(path) ?? { tag, path, articles: [] };
			known.articles.push(article);
			found.set(path, known);
		}
	}
	return [...found.values()].sort((a, b) => ascending(a.path, b.path));
}
