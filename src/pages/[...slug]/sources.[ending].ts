import type { APIRoute } from 'astro';
import { cslItemsOf } from '../../citation/csl-item.ts';
import { citationFormats, type CitationFormat } from '../../export/cite/cite.ts';
import type { Article } from '../../ledger/ledger.ts';
import { currentSite } from '../../astro/current-site.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';

interface Props {
	readonly article: Article;
	readonly format: CitationFormat;
}

export function getStaticPaths() {
	return publishedTexts(currentSite().ledger).flatMap((article) =>
		citationFormats.map((format) => ({
			params: { slug: article.slug, ending: format.ending },
			props: { article, format } satisfies Props,
		})),
	);
}

/** The sources of an article, in the order of their numbers. */
export const GET: APIRoute<Props> = ({ props: { article, format } }) =>
	new Response(format.format(cslItemsOf(article.sources, currentSite().ledger)), {
		headers: { 'content-type': format.type },
	});
