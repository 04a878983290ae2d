import { chartPage } from '../ledger/link/page-address.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../parts/context.ts';
import { namedNotices } from '../parts/correction-notice.ts';
import { sourceLinks } from '../parts/names.ts';
import type { Figure } from '../record/resolved.ts';
import type { FigureFrame } from './kit/frame.ts';
import type { Scene } from './kit/scene.ts';

/** The widths at which a chart is laid out, in px: in a text column and on a phone. */
export const chartWidths = { wide: 704, narrow: 340 } as const;

/** A chart at both widths. */
export function atBothWidths(place: (widthPx: number) => Scene): {
	readonly wide: Scene;
	readonly narrow: Scene;
} {
	return { wide: place(chartWidths.wide), narrow: place(chartWidths.narrow) };
}

/** What differs between the charts of figures. */
interface FigureChart extends Pick<FigureFrame, 'kind' | 'wide' | 'narrow' | 'description'> {
	readonly attributes: Attributes;
	readonly context: DrawingContext;
	readonly figures: readonly Figure[];
	/** The subtitle if the author has written none. */
	readonly subtitle: string;
	/** Notes after those on corrected figures. */
	readonly notes?: readonly string[];
	readonly table: FigureFrame['table'];
}

/**
 * The frame of a chart of figures: the author's title, the address of the chart, its notices and
 * its sources.
 */
export function figureFrame(chart: FigureChart): FigureFrame {
	const {
		attributes,
		context: { article, ledger, id },
		figures,
		notes = [],
		...drawn
	} = chart;
	return {
		...drawn,
		id,
		words: messagesOf(ledger.vocabulary).chart,
		address: chartPage(article.slug, id, ledger),
		title: attributeText(attributes, 'title') ?? '',
		subtitle: attributeText(attributes, 'subtitle') ?? drawn.subtitle,
		figures,
		notes: [...namedNotices(figures, ledger), ...notes],
		sourceLine: [
			...sourceLinks(
				figures.map(({ source }) => source),
				article,
				ledger,
			),
		],
	};
}
