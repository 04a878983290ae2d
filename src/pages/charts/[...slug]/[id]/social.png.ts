import type { APIRoute } from 'astro';
import { chartPng } from '../../../../export/chart-png.ts';
import { chartImage } from '../../../../export/social-image.ts';
import { drawingCss } from '../../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../../site/chart-paths.ts';
import { currentSite } from '../../../../site/current-site.ts';
import { keptPicture } from '../../../../site/kept-pictures.ts';

export const getStaticPaths = chartPaths;

/** What networks show of a chart. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(
		new Uint8Array(
			keptPicture(chartImage(props.chart, currentSite().ledger, drawingCss), 1, chartPng),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
