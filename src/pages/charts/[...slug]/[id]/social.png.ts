import type { APIRoute } from 'astro';
import { chartPng } from '../../../../export/picture/chart-png.ts';
import { chartImage } from '../../../../export/picture/social-image.ts';
import { drawingCss } from '../../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../../astro/chart-paths.ts';
import { currentSite } from '../../../../astro/current-site.ts';
import { cachedPicture } from '../../../../export/picture/picture-cache.ts';

export const getStaticPaths = chartPaths;

/** The preview of a chart for social networks. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(
		new Uint8Array(
			cachedPicture(
				chartImage(props.chart, currentSite().ledger, drawingCss(currentSite().ledger)),
				1,
				chartPng,
			),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
