import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Scene } from '../../charts/kit/scene.ts';
import { svgOf } from '../../charts/kit/svg.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Chart } from '../embed/charts.ts';
import { type CssRule, parseCss, type Properties, rootProperties } from './css-rules.ts';
import { inlineStyle } from './inline-style.ts';
import { largest, writeLine } from './picture-text.ts';
import { inSiteFonts } from './site-fonts.ts';

/**
 * The size to which social networks crop a preview:
 * https://developers.facebook.com/docs/sharing/webmasters/images.
 */
export const socialSize = { widthPx: 1200, heightPx: 630 } as const;

const marginPx = 64;
const innerPx = socialSize.widthPx - 2 * marginPx;
/** The gap between a title and the drawing next to or below it. */
const gapPx = 36;
const footTopPx = socialSize.heightPx - 72;
/** The room that a drawing next to the title leaves for it, and the top of the drawing. */
const besidePx = 380;
const besideTopPx = 56;
/** Above this scale the letters of a small drawing are too large. */
const maxScale = 1.7;
/** Below this scale they are unreadable, so the title is shown alone. */
const minScale = 0.5;

/**
 * The preview of an article: its title and the date of its facts.
 * @param ledger the edition in its language
 */
export function articleImage(article: Article, ledger: Ledger, css: string): string {
	const { front } = article;
	const {
		feeds: { figures, sources },
		pictures,
	} = messagesOf(article).recordPages;
	return picture(
		parseCss(css),
		ledger,
		pictures.article(
			dayOf(article),
			figures(article.figures.length),
			sources(article.sources.length),
		),
		(colours) => {
			const kicker =
				front.kicker === undefined
					? undefined
					: writeLine(
							{
								text: front.kicker,
								sizePx: 26,
								weight: 600,
								fill: colours['--soft'] ?? '',
								maxPx: innerPx,
								maxLines: 1,
							},
							marginPx,
							148,
						);
			const title = largest(
				[78, 70, 62, 54, 46],
				(sizePx) =>
					writeLine(
						{
							text: front.title,
							sizePx,
							weight: 600,
							isSerif: true,
							fill: colours['--ink'] ?? '',
							maxPx: innerPx,
							maxLines: 5,
						},
						marginPx,
						kicker?.bottomPx === undefined ? 160 : kicker.bottomPx + 12,
					),
				footTopPx - 24,
			);
			return [...(kicker?.nodes ?? []), ...title.nodes];
		},
	);
}

/**
 * The preview of a chart: its title, and its drawing as large as possible next to or below the
 * title.
 */
export function chartImage({ frame, article }: Chart, ledger: Ledger, css: string): string {
	const rules = parseCss(css);
	return picture(
		rules,
		ledger,
		messagesOf(article).recordPages.pictures.chart(dayOf(article)),
		(colours) => {
			const topPx = 132;
			const write = (maxPx: number, sizes: readonly number[], bottomPx: number) =>
				largest(
					sizes,
					(sizePx) =>
						writeLine(
							{
								text: frame.title,
								sizePx,
								weight: 600,
								isSerif: true,
								fill: colours['--ink'] ?? '',
								maxPx,
								maxLines: 9,
							},
							marginPx,
							topPx,
						),
					bottomPx,
				);
			const below = write(innerPx, [48, 42, 36], topPx + 170);
			const scenes = [frame.wide, frame.narrow];
			const best = [
				...scenes.map((scene) =>
					fit(scene, {
						isBelow: true,
						top: below.bottomPx + gapPx / 2,
						widthPx: innerPx,
						heightPx: footTopPx - gapPx - below.bottomPx,
					}),
				),
				...scenes.map((scene) =>
					fit(scene, {
						isBelow: false,
						top: besideTopPx,
						widthPx: innerPx - besidePx - gapPx,
						heightPx: footTopPx - besideTopPx - gapPx / 2,
					}),
				),
			].reduce((a, b) => (b.scale > a.scale ? b : a));
			if (best.scale < minScale)
				return [...write(innerPx, [70, 62, 54, 46, 40], footTopPx - gapPx).nodes];
			const title = best.isBelow
				? below
				: write(best.left - gapPx - marginPx, [60, 54, 48, 42, 36, 32, 28], footTopPx - gapPx);
			const drawing = inlineStyle(
				svgOf(best.scene, { prefix: frame.id, label: frame.title, className: 'wide' }),
				rules,
			);
			return [
				...title.nodes,
				s(
					'g',
					{
						transform: `translate(${best.left} ${Math.round(best.top)}) scale(${best.scale.toFixed(3)})`,
						fill: colours['--ink'] ?? '',
					},
					drawing.children,
				),
			];
		},
	);
}

function picture(
	rules: readonly CssRule[],
	{ site }: Ledger,
	foot: string,
	draw: (colours: Properties) => readonly Element[],
): string {
	const colours = rootProperties(rules);
	const [soft, ink] = [colours['--soft'] ?? '', colours['--ink'] ?? ''];
	const { widthPx, heightPx } = socialSize;
	const svg = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: widthPx,
			height: heightPx,
			viewBox: `0 0 ${widthPx} ${heightPx}`,
		},
		[
			s('rect', { width: widthPx, height: heightPx, fill: colours['--paper'] ?? '' }),
			...writeLine(
				{
					text: site.title,
					sizePx: 34,
					weight: 600,
					isSerif: true,
					fill: ink,
					maxPx: besidePx,
					maxLines: 1,
				},
				marginPx,
				52,
			).nodes,
			...draw(colours),
			s('path', {
				d: `M${marginPx} ${footTopPx}H${widthPx - marginPx}`,
				stroke: colours['--line'] ?? '',
				'stroke-width': 2,
			}),
			...largest(
				[24, 22, 20],
				(sizePx) =>
					writeLine(
						{ text: foot, sizePx, weight: 400, fill: soft, maxPx: innerPx, maxLines: 1 },
						marginPx,
						footTopPx + 14,
					),
				heightPx,
			).nodes,
		],
	);
	return toHtml(inSiteFonts(svg, colours), { space: 'svg', closeEmptyElements: true });
}

interface Fit {
	readonly scene: Scene;
	readonly isBelow: boolean;
	readonly scale: number;
	readonly left: number;
	readonly top: number;
}

interface Room {
	/** Whether the drawing is below the title, at the left, or next to it, at the right. */
	readonly isBelow: boolean;
	readonly top: number;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** Scales a drawing as large as the room allows and centres it vertically. */
function fit(scene: Scene, { isBelow, top, widthPx, heightPx }: Room): Fit {
	const scale = Math.min(widthPx / scene.widthPx, heightPx / scene.heightPx, maxScale);
	const left = isBelow
		? marginPx
		: Math.floor(socialSize.widthPx - marginPx - scene.widthPx * scale);
	return { scene, isBelow, scale, left, top: top + (heightPx - scene.heightPx * scale) / 2 };
}

/** The date of the facts of an article, in its language. */
function dayOf({ front, language }: Article): string {
	return dateWords(front.factsAsOf, 'long', { vocabulary: { language } });
}
