import type { APIRoute } from 'astro';
import { articleItem, citationFormats, type CitationFormat } from '../../export/cite/cite.ts';
import { editionIn } from '../../ledger/link/edition.ts';
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

/** An article as an item to cite. */
export const GET: APIRoute<Props> = ({ props: { article, format } }) =>
	new Response(
		format.format([articleItem(article, editionIn(article.language, currentSite().ledger))]),
		{ headers: { 'content-type': format.type } },
	);
