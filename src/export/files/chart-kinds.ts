import { deferredCharts } from '../../charts/deferred.ts';
import { drawnWidths } from '../../charts/kit/deferred-frame.ts';
import { hasAllPictures } from '../picture/has-pictures.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';
import { chartCsv } from '../data/chart-csv.ts';
import { formatChartData } from '../data/chart-json.ts';
import { chartPicture } from '../embed/chart-picture.ts';
import { type Chart, chartsOf } from '../embed/charts.ts';
import { oembedData } from '../embed/oembed.ts';
import { pngScale } from '../picture/png-scale.ts';
import { chartSvg, writeChart } from '../picture/chart-svg.ts';
import { squarePx, squareSvg } from '../picture/square-svg.ts';
import { themedCss } from '../picture/themed-css.ts';
import { deferredDrawing } from '../picture/deferred-drawing.ts';
import { type DrawnSite, type FileContent, type FileKind, types } from './site-file.ts';

/** Every published chart whose files are made. */
function madeCharts({ ledger, isTextMade = () => true }: DrawnSite): readonly Chart[] {
	return publishedTexts(ledger)
		.filter(({ slug }) => isTextMade(slug))
		.flatMap((article) => chartsOf(article, ledger));
}

const namesOf = ({ article, id }: Chart) => ({ slug: article.slug, id });

function ofChart(
	ending: string,
	type: string,
	charts: (site: DrawnSite) => readonly Chart[],
	content: (chart: Chart, site: DrawnSite) => FileContent,
): FileKind<DrawnSite> {
	return {
		pattern: `charts/{slug}/{id}.${ending}`,
		type,
		files: (site) =>
			charts(site).map((chart) => ({
				names: namesOf(chart),
				content: () => content(chart, site),
			})),
	};
}

const svgOf = (chart: Chart, { ledger, css }: DrawnSite) => chartSvg(chart, ledger, css).svg;

/** The charts that have a picture. */
const pictured = (site: DrawnSite) => (hasAllPictures(site.ledger) ? madeCharts(site) : []);

/** Pictures for programs that do not show SVG, and for social networks. */
const pictureKinds: readonly FileKind<DrawnSite>[] = [
	ofChart('png', types.png, pictured, (chart, site) => ({
		svg: svgOf(chart, site),
		scale: pngScale,
	})),
	ofChart('dark.png', types.png, pictured, (chart, { ledger, css }) => ({
		svg: writeChart(chart, ledger, { css: themedCss(css, 'dark'), width: 'wide' }).svg,
		scale: pngScale,
	})),
	{
		pattern: 'charts/{slug}/{id}.square.png',
		type: types.png,
		files: (site) =>
			pictured(site).flatMap((chart) => {
				const square = squareSvg(chart, site.ledger, site.css);
				if (square === undefined) return [];
				const { svg, sidePx } = square;
				return [{ names: namesOf(chart), content: () => ({ svg, scale: squarePx / sidePx }) }];
			}),
	},
];

/** The charts that load when they are reached. */
const deferred = (site: DrawnSite) =>
	madeCharts(site).filter(({ article, id }) => deferredCharts(article, site.ledger).has(id));

const deferredKinds = drawnWidths.map((width) =>
	ofChart(`${width}.svg`, types.svg, deferred, (chart, { css }) =>
		deferredDrawing(chart, css, width),
	),
);

/** The forms in which a chart can be taken away. */
export const chartKinds: readonly FileKind<DrawnSite>[] = [
	ofChart('csv', types.csv, madeCharts, (chart, { ledger }) => chartCsv(chart, ledger)),
	ofChart('json', types.json, madeCharts, (chart, { ledger }) => formatChartData(chart, ledger)),
	ofChart('svg', types.svg, madeCharts, svgOf),
	...deferredKinds,
	...pictureKinds,
	// The response with which programs show a chart in place of its address.
	ofChart(
		'oembed.json',
		types.json,
		madeCharts,
		(chart, { ledger, css }) =>
			`${JSON.stringify(oembedData(chart, ledger, chartPicture(chart, ledger, css)))}\n`,
	),
];
