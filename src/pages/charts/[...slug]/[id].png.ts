import type { APIRoute } from 'astro';
import { chartPng, pngScale } from '../../../export/chart-png.ts';
import { chartSvg } from '../../../export/chart-svg.ts';
import { drawingCss } from '../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../site/chart-paths.ts';
import { currentSite } from '../../../site/current-site.ts';
import { keptPicture } from '../../../site/kept-pictures.ts';

export const getStaticPaths = chartPaths;

/** The same as the SVG, for programs that take no SVG. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(
		new Uint8Array(
			keptPicture(chartSvg(props.chart, currentSite().ledger, drawingCss).svg, pngScale, chartPng),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
