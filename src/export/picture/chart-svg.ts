import type { Element } from 'hast';
import { s } from 'hastscript';
import { toString as textOf } from 'hast-util-to-string';
import { firstSources } from '../../charts/kit/frame.ts';
import { svgOf } from '../../charts/kit/svg.ts';
import { type Block, blockOf, placeBlock } from '../../charts/kit/text/block.ts';
import type { Font } from '../../charts/kit/text/fonts.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Chart, editionOf } from '../embed/charts.ts';
import { oncePerChart } from '../embed/once-per-chart.ts';
import { parseCss, rootProperties } from './css-rules.ts';
import { inlineStyle } from './inline-style.ts';
import { inSiteFonts } from './site-fonts.ts';
import { svgRoot, svgText } from './svg-text.ts';

const marginPx = 24;
const fonts = {
	title: { sizePx: 19, weight: 600, className: 'heading' },
	subtitle: { sizePx: 13.5, weight: 400, className: 'name' },
	note: { sizePx: 13.5, weight: 600, className: 'label' },
	small: { sizePx: 12.5, weight: 400, className: 'small' },
} as const satisfies Readonly<Record<string, Font>>;

export interface ChartSvg {
	readonly svg: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

const written = oncePerChart<ChartSvg>();

/**
 * A chart as a complete SVG, drawn once for all exports: the wide drawing in the light theme,
 * without classes or a stylesheet, with its title above and its sources and address below.
 * @param css styles/site.css and styles/chart.css
 */
export function chartSvg(chart: Chart, ledger: Ledger, css: string): ChartSvg {
	return written(chart, css, () => writeChart(chart, ledger, { css, width: 'wide' }));
}

export interface ChartSvgOptions {
	/** styles/site.css and styles/chart.css, in one theme: `themedCss`. */
	readonly css: string;
	/** Which of the two drawings to use. */
	readonly width: 'wide' | 'narrow';
	/** Whether paper beside or below the drawing makes it a square. */
	readonly isSquare?: boolean;
}

/** Draws a chart as a complete SVG in the theme and width of the options. */
export function writeChart(
	chart: Chart,
	site: Ledger,
	{ css, width, isSquare = false }: ChartSvgOptions,
): ChartSvg {
	const { frame, article, address } = chart;
	const ledger = editionOf(chart, site);
	const {
		chart: words,
		chartPage: { alone },
	} = messagesOf(ledger.vocabulary);
	const rules = parseCss(css);
	const colours = rootProperties(rules);
	const scene = frame[width];
	const maxPx = scene.widthPx;
	const parts: Element[] = [];
	let y = marginPx;
	const write = (
		text: string,
		font: Font,
		{ fill, after }: { readonly fill: string; readonly after: number },
	) => {
		const block = blockOf(text, font, { maxPx });
		parts.push(...linesOf(block, y, colours[fill] ?? ''));
		y += block.heightPx + after;
	};
	write(frame.title, fonts.title, { fill: '--ink', after: 6 });
	write(frame.subtitle, fonts.subtitle, { fill: '--soft', after: 14 });
	const drawing = inlineStyle(
		svgOf(scene, { prefix: frame.id, label: frame.title, className: width }),
		rules,
	);
	parts.push(
		s(
			'g',
			{ transform: `translate(${marginPx} ${y})`, fill: colours['--ink'] ?? '' },
			drawing.children,
		),
	);
	y += scene.heightPx + 14;
	for (const note of frame.notes) write(note, fonts.note, { fill: '--warning', after: 6 });
	parts.push(s('path', { d: `M${marginPx} ${y}h${maxPx}`, stroke: colours['--line'] ?? '' }));
	y += 8;
	const { first, others } = firstSources(frame.sourceLine);
	const named = `${words.sources}${first.map(textOf).join('; ')}`;
	write(
		others.length === 0 ? `${named}.` : `${named} ${words.moreSources(others.length)}.`,
		fonts.small,
		{
			fill: '--soft',
			after: 2,
		},
	);
	write(
		`${alone.known(ledger.site.title, dateWords(article.front.factsAsOf, 'long', ledger))}: ${address}`,
		fonts.small,
		{ fill: '--soft', after: marginPx },
	);
	const [drawnPx, endPx] = [maxPx + 2 * marginPx, Math.ceil(y)];
	const sidePx = Math.max(drawnPx, endPx);
	const [widthPx, heightPx] = isSquare ? [sidePx, sidePx] : [drawnPx, endPx];
	const [left, top] = [(widthPx - drawnPx) / 2, (heightPx - endPx) / 2];
	const svg = s(
		'svg',
		{
			...svgRoot(widthPx, heightPx),
			role: 'img',
			ariaLabelledBy: ['title', 'desc'],
		},
		[
			s('title', { id: 'title' }, frame.title),
			s('desc', { id: 'desc' }, frame.description),
			s('rect', { width: widthPx, height: heightPx, fill: colours['--paper'] ?? '' }),
			...(isSquare ? [s('g', { transform: `translate(${left} ${top})` }, parts)] : parts),
		],
	);
	return {
		svg: `${svgText(inSiteFonts(svg, colours))}\n`,
		widthPx,
		heightPx,
	};
}

function linesOf(block: Block, top: number, fill: string): readonly Element[] {
	const { sizePx, weight } = block.font;
	return placeBlock(block, 'start', { x: marginPx, y: top }).items.map(({ text, at }) =>
		s('text', { x: at.x, y: at.y, fill, 'font-size': sizePx, 'font-weight': weight }, text),
	);
}
