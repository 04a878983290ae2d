import { hasChartPictures } from '../picture/has-pictures.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';
import { chartCsv } from '../data/chart-csv.ts';
import { formatChartData } from '../data/chart-json.ts';
import { chartPicture } from '../embed/chart-picture.ts';
import { type Chart, chartsOf } from '../embed/charts.ts';
import { oembedData } from '../embed/oembed.ts';
import { pngScale } from '../picture/chart-png.ts';
import { chartSvg } from '../picture/chart-svg.ts';
import { type DrawnSite, type FileContent, type FileKind, types } from './site-file.ts';

/** Every published chart whose files are made. */
function madeCharts({ ledger, isTextMade = () => true }: DrawnSite): readonly Chart[] {
	return publishedTexts(ledger)
		.filter(({ slug }) => isTextMade(slug))
		.flatMap((article) => chartsOf(article, ledger));
}

function ofChart(
	ending: string,
	type: string,
	content: (chart: Chart, site: DrawnSite) => FileContent,
): FileKind<DrawnSite> {
	return {
		pattern: `charts/{slug}/{id}.${ending}`,
		type,
		files: (site) =>
			madeCharts(site).map((chart) => ({
				names: { slug: chart.article.slug, id: chart.id },
				content: () => content(chart, site),
			})),
	};
}

const svgOf = (chart: Chart, { ledger, css }: DrawnSite) => chartSvg(chart, ledger, css).svg;

/** The SVG as a picture, for programs that do not show SVG, and for social networks. */
const pngOfChart = ofChart('png', types.png, (chart, site) => ({
	svg: svgOf(chart, site),
	scale: pngScale,
}));

/** The forms in which a chart can be taken away. */
export const chartKinds: readonly FileKind<DrawnSite>[] = [
	ofChart('csv', types.csv, (chart, { ledger }) => chartCsv(chart, ledger)),
	ofChart('json', types.json, (chart, { ledger }) => formatChartData(chart, ledger)),
	ofChart('svg', types.svg, svgOf),
	{
		...pngOfChart,
		files: (site) => (hasChartPictures(site.ledger) ? pngOfChart.files(site) : []),
	},
	// The response with which programs show a chart in place of its address.
	ofChart(
		'oembed.json',
		types.json,
		(chart, { ledger, css }) =>
			`${JSON.stringify(oembedData(chart, ledger, chartPicture(chart, ledger, css)))}\n`,
	),
];
