import type { APIRoute } from 'astro';
import { formatFigureRecord } from '../../export/data/figure-json.ts';
import { currentSite } from '../../astro/current-site.ts';
import { type FigurePath, figurePaths } from '../../astro/figure-paths.ts';

export const getStaticPaths = figurePaths;

/** A figure as data. */
export const GET: APIRoute<FigurePath['props']> = ({ props }) =>
	new Response(formatFigureRecord(props.page, currentSite().ledger), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
