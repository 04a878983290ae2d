import type { APIRoute } from 'astro';
import { chartImage } from '../../../../export/picture/social-image.ts';
import { drawingCss } from '../../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../../astro/chart-paths.ts';
import { currentSite } from '../../../../astro/current-site.ts';
import { sitePicture } from '../../../../astro/site-picture.ts';

export const getStaticPaths = chartPaths;

/** The preview of a chart for social networks. */
export const GET: APIRoute<ChartPath['props']> = ({ props }) =>
	new Response(
		new Uint8Array(
			sitePicture(
				chartImage(props.chart, currentSite().ledger, drawingCss(currentSite().ledger)),
				1,
			),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
