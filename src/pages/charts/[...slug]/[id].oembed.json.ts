import type { APIRoute } from 'astro';
import { chartSvg } from '../../../export/chart-svg.ts';
import { oembedData } from '../../../export/oembed.ts';
import { drawingCss } from '../../../layouts/stylesheet.ts';
import { type ChartPath, chartPaths } from '../../../site/chart-paths.ts';
import { currentSite } from '../../../site/current-site.ts';

export const getStaticPaths = chartPaths;

/** What a program that is given the address of a chart shows in its place. */
export const GET: APIRoute<ChartPath['props']> = ({ props: { chart } }) => {
	const { ledger } = currentSite();
	return new Response(
		`${JSON.stringify(oembedData(chart, ledger, chartSvg(chart, ledger, drawingCss)))}\n`,
		{ headers: { 'content-type': 'application/json; charset=utf-8' } },
	);
};
