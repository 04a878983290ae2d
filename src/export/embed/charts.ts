import type { ChartFrame } from '../../charts/kit/frame.ts';
import { drawingOf } from '../../charts/draw.ts';
import { editionIn, originalOf } from '../../ledger/link/edition.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fullAddress } from '../../ledger/link/page-address.ts';

/** A chart of an article, as it is exported. */
export interface Chart {
	readonly article: Article;
	/** The id on the page of the article. */
	readonly id: string;
	/** The permanent address, with the host. */
	readonly address: string;
	readonly frame: ChartFrame;
}

const drawn = new WeakMap<Ledger, Map<string, readonly Chart[]>>();

/** The charts of an article in the order of its page, drawn once per ledger. */
export function chartsOf(article: Article, ledger: Ledger): readonly Chart[] {
	const original = originalOf(ledger);
	const known = drawn.get(original) ?? new Map<string, readonly Chart[]>();
	drawn.set(original, known);
	const charts = known.get(article.slug) ?? drawCharts(article, original);
	known.set(article.slug, charts);
	return charts;
}

function drawCharts(article: Article, ledger: Ledger): readonly Chart[] {
	return article.body.drawings.flatMap((drawing): readonly Chart[] => {
		const { id } = drawing;
		const frame = drawingOf(drawing, article, ledger).data?.chart;
		return frame === undefined
			? []
			: [{ article, id, address: fullAddress(frame.address, ledger), frame }];
	});
}

/** The edition in the language of a chart's article. Texts about the chart are in that language. */
export function editionOf({ article }: Pick<Chart, 'article'>, ledger: Ledger): Ledger {
	return editionIn(article.language, ledger);
}

/** The address of a file of a chart. */
export function fileAddress(
	{ frame }: Pick<Chart, 'frame'>,
	extension: 'csv' | 'json' | 'svg' | 'png' | 'dark.png' | 'square.png' | 'oembed.json',
): string {
	return `${frame.address.slice(0, -1)}.${extension}`;
}
