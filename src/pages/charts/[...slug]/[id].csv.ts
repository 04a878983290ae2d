import type { APIRoute } from 'astro';
import { chartCsv } from '../../../export/data/chart-csv.ts';
import { type ChartPath, chartPaths } from '../../../astro/chart-paths.ts';
import { currentSite } from '../../../astro/current-site.ts';

export const getStaticPaths = chartPaths;

/** The figures of a chart as a table. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(chartCsv(props.chart, currentSite().ledger), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
