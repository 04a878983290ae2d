import type { APIRoute } from 'astro';
import { chartSvg } from '../../../export/picture/chart-svg.ts';
import { drawingCss } from '../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../astro/chart-paths.ts';
import { currentSite } from '../../../astro/current-site.ts';

export const getStaticPaths = chartPaths;

/** A chart as a complete SVG. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(chartSvg(props.chart, currentSite().ledger, drawingCss(currentSite().ledger)).svg, {
		headers: { 'content-type': 'image/svg+xml' },
	});
