import type { APIRoute } from 'astro';
import { articleItem } from '../../export/cite/cite.ts';
import { editionIn } from '../../ledger/link/edition.ts';
import { citationPaths, type CitationProps } from '../../astro/citation-paths.ts';
import { currentSite } from '../../astro/current-site.ts';

export const getStaticPaths = citationPaths;

/** An article as an item to cite. */
export const GET: APIRoute<CitationProps> = ({ props: { article, format } }) =>
	new Response(
		format.format([articleItem(article, editionIn(article.language, currentSite().ledger))]),
		{ headers: { 'content-type': format.type } },
	);
