import type { Element } from 'hast';
import { h } from 'hastscript';
import { type ChartFrame, frameChart, linksOf, tableId } from './frame.ts';
import type { Scene } from './scene.ts';

/** The widths at which a chart is drawn; each is a file if the chart is deferred. */
export const drawnWidths = ['wide', 'narrow'] as const;
export type DrawnWidth = (typeof drawnWidths)[number];

/**
 * The screens on which the drawing of an article is narrow: those on which the column of charts,
 * with the margins of `main` beside it, is below the width of the container query in chart.css.
 */
const narrowScreen = 'screen and (max-width: 41.49rem)';

/** The address of a drawing of a deferred chart. */
function drawingAddress({ address }: Pick<ChartFrame, 'address'>, width: DrawnWidth): string {
	return `${address.slice(0, -1)}.${width}.svg`;
}

/**
 * A chart in an article whose drawing and table are not in the page: the drawing is a picture that
 * loads when it is reached, the table and all but the first sources links to the chart's own page.
 * The script of interactive charts puts them in.
 */
export function deferredFrame(frame: ChartFrame): Element {
	const { id, address, title, wide, narrow, words } = frame;
	const picture = h('picture', [
		h('source', {
			media: narrowScreen,
			srcSet: drawingAddress(frame, 'narrow'),
			...sizeOf(narrow),
		}),
		h('img', {
			src: drawingAddress(frame, 'wide'),
			alt: title,
			ariaDescribedBy: [`${id}-text`],
			loading: 'lazy',
			...sizeOf(wide),
		}),
	]);
	return frameChart(frame, {
		heading: 'h2',
		links: linksOf(frame),
		plot: h('div', { className: ['plot'] }, picture),
		// Nothing of a picture can be hidden, so the boxes come with the drawing.
		choices: frame.choices?.length
			? [h('details', { className: ['choices'] }, h('summary', words.choices.title))]
			: [],
		moreSources: address,
		table: h('a', { href: `${address}#${tableId(frame)}`, className: ['table'] }, words.table),
	});
}

function sizeOf({ widthPx, heightPx }: Scene): { readonly width: number; readonly height: number } {
	return { width: Math.round(widthPx), height: Math.round(heightPx) };
}
