import type { APIRoute } from 'astro';
import { chartSvg } from '../../../export/picture/chart-svg.ts';
import { oembedData } from '../../../export/embed/oembed.ts';
import { drawingCss } from '../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../astro/chart-paths.ts';
import { currentSite } from '../../../astro/current-site.ts';

export const getStaticPaths = chartPaths;

/** The oEmbed response, with which programs show a chart in place of its address. */
export const GET: APIRoute<ChartPath['props']> = ({ props: { chart } }) => {
	const { ledger } = currentSite();
	return new Response(
		`${JSON.stringify(oembedData(chart, ledger, chartSvg(chart, ledger, drawingCss(currentSite().ledger))))}\n`,
		{ headers: { 'content-type': 'application/json; charset=utf-8' } },
	);
};
