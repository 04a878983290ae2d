import type { Element } from 'hast';
import { h } from 'hastscript';
import { otherLanguageOf } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';

interface Place {
	/** A place in the article, with its "#". */
	readonly at?: string;
	/** Where the site stands, for a link that is read elsewhere. */
	readonly from?: string;
}

/** The title of an article as a link to it. One that nobody has translated says in which language it is. */
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
