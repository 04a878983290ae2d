import type { APIRoute } from 'astro';
import { pngScale } from '../../../export/picture/chart-png.ts';
import { chartSvg } from '../../../export/picture/chart-svg.ts';
import { drawingCss } from '../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../astro/chart-paths.ts';
import { currentSite } from '../../../astro/current-site.ts';
import { sitePicture } from '../../../astro/site-picture.ts';

export const getStaticPaths = chartPaths;

/** The SVG as PNG, for programs that do not support SVG. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(
		new Uint8Array(
			sitePicture(
				chartSvg(props.chart, currentSite().ledger, drawingCss(currentSite().ledger)).svg,
				pngScale,
			),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
