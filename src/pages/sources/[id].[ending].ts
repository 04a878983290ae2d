import type { APIRoute } from 'astro';
import { cslItemsOf } from '../../citation/csl-item.ts';
import { citationFormats, type CitationFormat } from '../../export/cite/cite.ts';
import { sourceUses } from '../../ledger/ask/source-uses.ts';
import { currentSite } from '../../astro/current-site.ts';

interface Props {
	readonly id: string;
	readonly format: CitationFormat;
	readonly [name: string]: unknown;
}

export function getStaticPaths() {
	return [...sourceUses(currentSite().ledger).keys()].flatMap((id) =>
		citationFormats.map((format) => ({
			params: { id, ending: format.ending },
			props: { id, format } satisfies Props,
		})),
	);
}

/** One source as an item to cite. */
export const GET: APIRoute<Props> = ({ props: { id, format } }) =>
	new Response(format.format(cslItemsOf([id], currentSite().ledger)), {
		headers: { 'content-type': format.type },
	});
