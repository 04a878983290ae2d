import type { APIRoute } from 'astro';
import { cslItemsOf } from '../citation/csl-item.ts';
import { citationFormats, type CitationFormat, usedSources } from '../export/cite/cite.ts';
import { currentSite } from '../astro/current-site.ts';
import { publishedArticles } from '../ledger/ask/published-articles.ts';

interface Props {
	readonly format: CitationFormat;
}

export function getStaticPaths() {
	return citationFormats.map((format) => ({
		params: { ending: format.ending },
		props: { format } satisfies Props,
	}));
}

/** The sources that published pages rely on. */
export const GET: APIRoute<Props> = ({ props: { format } }) => {
	const { ledger } = currentSite();
	return new Response(format.format(cslItemsOf(usedSources(publishedArticles(ledger)), ledger)), {
		headers: { 'content-type': format.type },
	});
};
