import type { Element } from 'hast';
import { h } from 'hastscript';
import { otherLanguageOf } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { fullAddress, textPage } from '../ledger/link/page-address.ts';

interface Place {
	/** A fragment of the article's address, with its "#". */
	readonly at?: string;
	/** Whether it names the host, for links that are read outside the site. */
	readonly isFull?: boolean;
}

/**
 * The title of an article as a link to it. If it is not translated, the link names its language.
 */
export function articleLink(
	article: Article,
	ledger: Ledger,
	{ at = '', isFull = false }: Place = {},
): Element {
	const language = otherLanguageOf(article, ledger);
	const address = `${textPage(article.slug, ledger)}${at}`;
	return h(
		'a',
		{
			href: isFull ? fullAddress(address, ledger) : address,
			lang: language,
			hrefLang: language,
		},
		article.front.title,
	);
}
