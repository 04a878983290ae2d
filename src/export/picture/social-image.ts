import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type CssRule, parseCss, type Properties, rootProperties } from './css-rules.ts';
import { largest, writeLine } from './picture-text.ts';
import { inSiteFonts } from './site-fonts.ts';

/**
 * The size to which social networks crop a preview:
 * https://developers.facebook.com/docs/sharing/webmasters/images.
 */
export const socialSize = { widthPx: 1200, heightPx: 630 } as const;

const marginPx = 64;
const innerPx = socialSize.widthPx - 2 * marginPx;
const footTopPx = socialSize.heightPx - 72;
/** The room for the name of the site. */
const namePx = 380;

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
					maxPx: namePx,
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

/** The date of the facts of an article, in its language. */
function dayOf({ front, language }: Article): string {
	return dateWords(front.factsAsOf, 'long', { vocabulary: { language } });
}
