import type { APIRoute } from 'astro';
import { formatChartData } from '../../../export/data/chart-json.ts';
import { type ChartPath, chartPaths } from '../../../astro/chart-paths.ts';
import { currentSite } from '../../../astro/current-site.ts';

export const getStaticPaths = chartPaths;

/** A chart as data. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(formatChartData(props.chart, currentSite().ledger), {
		headers: { 'content-type': 'application/json; charset=utf-8' },
	});
