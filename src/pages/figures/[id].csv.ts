import type { APIRoute } from 'astro';
import { figureCsv } from '../../export/data/figure-columns.ts';
import { currentSite } from '../../astro/current-site.ts';
import { type FigurePath, figurePaths } from '../../astro/figure-paths.ts';

export const getStaticPaths = () =>
	figurePaths().filter(({ props }) => props.page.figure !== undefined);

/** A figure as a row of a table. */
export const GET: APIRoute<FigurePath['props']> = ({ props }) =>
	new Response(props.page.figure && figureCsv(props.page.figure, currentSite().ledger), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
