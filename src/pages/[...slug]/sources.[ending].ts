import type { APIRoute } from 'astro';
import { cslItemsOf } from '../../citation/csl-item.ts';
import { citationPaths, type CitationProps } from '../../astro/citation-paths.ts';
import { currentSite } from '../../astro/current-site.ts';

export const getStaticPaths = citationPaths;

/** The sources of an article, in the order of their numbers. */
export const GET: APIRoute<CitationProps> = ({ props: { article, format } }) =>
	new Response(format.format(cslItemsOf(article.sources, currentSite().ledger)), {
		headers: { 'content-type': format.type },
	});
