import { toString as textOf } from 'hast-util-to-string';
import { wrapText } from '../../charts/kit/text/wrap.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Chart } from './charts.ts';
import { oncePerChart } from './once-per-chart.ts';

/** The height, in px, that a frame needs to show a whole embedded chart with its table closed. */
export interface EmbedHeights {
	readonly wide: number;
	/** For frames from 320 px to less than `wideFramePx`. */
	readonly narrow: number;
}

/**
 * A frame of at least this width, in px, shows the wide drawing: 39rem plus the padding on both
 * sides.
 */
export const wideFramePx = 664;
/** The maximum width of an embedded chart, in px. A wider frame has empty space next to it. */
export const widestFramePx = 744;

// The values come from styles/embed.css, styles/site.css and styles/chart.css; a browser test
// compares them.
const paddingPx = 20;
const widestNarrowPx = 400;
const fonts = {
	title: { sizePx: 18, weight: 600, linePx: 23.4, afterPx: 8 },
	subtitle: { sizePx: 14, weight: 400, linePx: 20.3, afterPx: 16 },
	note: { sizePx: 14, weight: 600, linePx: 20.3, afterPx: 19.2 },
	small: { sizePx: 13, weight: 400, linePx: 19.5, afterPx: 0 },
} as const;
/** The line that opens what readers can tick on and off. */
const choicesPx = 24;
/**
 * The links that open the table and the data: one below the other in a narrow column, otherwise
 * next to the sources, with this width.
 */
const linksPx = 2 * 19.5 + 6.4;
const sidePx = 230;
/**
 * The gaps between drawing and sources, between sources and links, and between links and the link
 * to the article.
 */
const gapsPx = 23.4 + 6.4 + 6.4;

const heightsOf = oncePerChart<EmbedHeights>();

/**
 * The heights at which no part of a chart is cut off, slightly more than needed. They are measured
 * once for the page of a chart, the code to embed it, and its oEmbed.
 */
export function embedHeights(chart: Chart, siteTitle: string): EmbedHeights {
	return heightsOf(chart, siteTitle, () => measure(chart, siteTitle));
}

function measure({ frame, article }: Chart, siteTitle: string): EmbedHeights {
	const heightOf = (words: string, name: keyof typeof fonts, maxPx: number) => {
		const { sizePx, weight, linePx, afterPx } = fonts[name];
		return (
			wrapText(words, maxPx, { sizePx, weight, className: 'name' }, { breaksWords: true }).lines
				.length *
				linePx +
			afterPx
		);
	};
	const {
		chart: words,
		chartPage: { alone },
	} = messagesOf({ language: article.language });
	const sources = `${words.sources}${frame.sourceLine.map(textOf).join('')}.`;
	const heightAt = (framePx: number) => {
		const columnPx = framePx - 2 * paddingPx;
		const scene = framePx >= wideFramePx ? frame.wide : frame.narrow;
		const drawnPx = framePx >= wideFramePx ? columnPx : Math.min(columnPx, widestNarrowPx);
		const parts = [
			2 * paddingPx + gapsPx,
			heightOf(frame.title, 'title', columnPx),
			heightOf(frame.subtitle, 'subtitle', columnPx),
			(scene.heightPx * drawnPx) / scene.widthPx,
			(frame.choices ?? []).length === 0 ? 0 : choicesPx,
			...frame.notes.map((note) => heightOf(note, 'note', columnPx - 15)),
			Math.max(
				heightOf(sources, 'small', columnPx) + linksPx,
				framePx >= wideFramePx ? heightOf(sources, 'small', columnPx - sidePx) : 0,
			),
			heightOf(alone.from(article.front.title, siteTitle).join(''), 'small', columnPx),
		];
		return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
	};
	// A wider column has a larger drawing but fewer lines, so the maximum is at one of these
	// widths.
	return {
		wide: Math.max(...[wideFramePx, 700, widestFramePx].map(heightAt)),
		narrow: Math.max(...[320, 360, 400, 440].map(heightAt)),
	};
}
