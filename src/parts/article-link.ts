import type { Element } from 'hast';
import { h } from 'hastscript';
import { otherLanguageOf } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';

interface Place {
	/** A fragment of the article's address, with its "#". */
	readonly at?: string;
	/** The address of the site, for links that are read outside it. */
	readonly from?: string;
}

/**
 * The title of an article as a link to it. If it is not translated, the link names its language.
 */
export function articleLink(
	article: Article,
	ledger: Ledger,
	{ at = '', from }: Place = {},
): Element {
	const language = otherLanguageOf(article, ledger);
	const path = `/${article.slug}/${at}`;
	return h(
		'a',
		{
			href: from === undefined ? path : new URL(path, from).href,
			lang: language,
			hrefLang: language,
		},
		article.front.title,
	);
}
