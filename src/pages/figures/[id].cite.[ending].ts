import type { APIRoute } from 'astro';
import { cslItemsOf } from '../../citation/csl-item.ts';
import { citationFormats, type CitationFormat } from '../../export/cite/cite.ts';
import { figureItem } from '../../export/cite/figure-cite.ts';
import { currentSite } from '../../astro/current-site.ts';
import { type FigurePath, figurePaths } from '../../astro/figure-paths.ts';

type Props = FigurePath['props'] & { readonly format: CitationFormat };

export function getStaticPaths() {
	return figurePaths().flatMap(({ params, props }) =>
		citationFormats.map((format) => ({
			params: { ...params, ending: format.ending },
			props: { ...props, format } satisfies Props,
		})),
	);
}

/** The page of a figure, and the source that prints it, as items to cite. */
export const GET: APIRoute<Props> = ({ props: { page, format } }) => {
	const { ledger } = currentSite();
	return new Response(
		format.format([
			figureItem(page, ledger),
			...cslItemsOf(page.figure === undefined ? [] : [page.figure.source], ledger),
		]),
		{ headers: { 'content-type': format.type } },
	);
};
