import { originalOf } from '../link/edition.ts';
import { type Article, type Ledger, type Page, articlesAndTranslations } from '../ledger.ts';

/** The published articles, newest first; articles of one day are sorted by address. */
export function publishedArticles(ledger: Ledger): readonly Article[] {
	return [...ledger.articles.values()]
		.filter((article) => article.front.draft !== true)
		.sort((a, b) =>
			a.front.published === b.front.published
				? a.slug < b.slug
					? -1
					: 1
				: a.front.published < b.front.published
					? 1
					: -1,
		);
}

/** The published articles and their translations, unsorted. */
export function publishedTexts(ledger: Ledger): readonly Article[] {
	return articlesAndTranslations(originalOf(ledger)).filter(
		(article) => article.front.draft !== true,
	);
}

/** Every text with a page of its own: what `publishedTexts` lists, and the pages of the site. */
export function textsWithPages(ledger: Ledger): readonly (Article | Page)[] {
	return [...publishedTexts(ledger), ...ledger.pages.values()];
}

/** The languages in which a text is published, including its own; empty if that is the only one. */
export function languagesOf(article: Article, ledger: Ledger): readonly Article[] {
	const original = originalOf(ledger).articles.get(
		article.translation?.translationOf ?? article.slug,
	);
	const translations = (ledger.translationsOf.get(original?.slug ?? '') ?? []).filter(
		({ front }) => front.draft !== true,
	);
	return original === undefined || translations.length === 0 ? [] : [original, ...translations];
}
