import { type Chart, chartsOf } from '../export/embed/charts.ts';
import { currentSite, isTextMade } from './current-site.ts';
import { publishedTexts } from '../ledger/ask/published-articles.ts';

export interface ChartPath {
	readonly params: { readonly slug: string; readonly id: string };
	readonly props: { readonly chart: Chart };
}

/** Every published chart that is made, as a page of its own. */
export function chartPaths(): ChartPath[] {
	const { ledger } = currentSite();
	return publishedTexts(ledger)
		.filter(({ slug }) => isTextMade(slug))
		.flatMap((article) =>
			chartsOf(article, ledger).map((chart) => ({
				params: { slug: article.slug, id: chart.id },
				props: { chart },
			})),
		);
}
