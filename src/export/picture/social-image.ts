import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { hostOf } from '../../ledger/link/page-address.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type CssRule, parseCss, type Properties, rootProperties } from './css-rules.ts';
import { largest, writeLine } from './picture-text.ts';
import { inSiteFonts } from './site-fonts.ts';
import { svgText } from './svg-text.ts';

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
			const title = headline(front.title, colours, {
				sizesPx: [78, 70, 62, 54, 46],
				maxLines: 5,
				topPx: kicker?.bottomPx === undefined ? 160 : kicker.bottomPx + 12,
				bottomPx: footTopPx - 24,
			});
			return [...(kicker?.nodes ?? []), ...title.nodes];
		},
	);
}

interface HeadlineRoom {
	readonly sizesPx: readonly number[];
	readonly maxLines: number;
	readonly topPx: number;
	readonly bottomPx: number;
}

/** The main words of a preview, in the largest size that has room. */
function headline(
	text: string,
	colours: Properties,
	{ sizesPx, maxLines, topPx, bottomPx }: HeadlineRoom,
) {
	const fill = colours['--ink'] ?? '';
	return largest(
		sizesPx,
		(sizePx) =>
			writeLine(
				{ text, sizePx, weight: 600, isSerif: true, fill, maxPx: innerPx, maxLines },
				marginPx,
				topPx,
			),
		bottomPx,
	);
}

function picture(
	rules: readonly CssRule[],
	{ site, pictures }: Ledger,
	foot: string,
	draw: (colours: Properties) => readonly Element[],
): string {
	const colours = rootProperties(rules);
	const [soft, ink] = [colours['--soft'] ?? '', colours['--ink'] ?? ''];
	const { widthPx, heightPx } = socialSize;
	const logo = logoIn({ site, pictures });
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
			...(logo === undefined ? [] : [logo.node]),
			...(logo !== undefined && site.look?.titleInLogo === true
				? []
				: writeLine(
						{
							text: site.title,
							sizePx: 34,
							weight: 600,
							isSerif: true,
							fill: ink,
							maxPx: namePx - (logo?.widthPx ?? 0),
							maxLines: 1,
						},
						marginPx + (logo?.widthPx ?? 0),
						52,
					).nodes),
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
	return svgText(inSiteFonts(svg, colours));
}

const logoHeightPx = 44;

/** The logo at the top left, and the room that it takes with the gap after it. */
function logoIn({
	site: { look },
	pictures,
}: Pick<Ledger, 'site' | 'pictures'>):
	| { readonly node: Element; readonly widthPx: number }
	| undefined {
	const { data, size } = pictures.get(look?.logo ?? '') ?? {};
	if (data === undefined || size === undefined) return undefined;
	const width = Math.min(namePx, (size.width / size.height) * logoHeightPx);
	return {
		node: s('image', { href: data, x: marginPx, y: 48, width, height: logoHeightPx }),
		widthPx: width + 16,
	};
}

/** The preview of the pages that have none of their own: what the site says of itself. */
export function siteImage(ledger: Ledger, css: string): string {
	const { site } = ledger;
	return picture(parseCss(css), ledger, hostOf(site.baseUrl), (colours) => {
		const title = headline(site.tagline, colours, {
			sizesPx: [84, 74, 64, 54, 46],
			maxLines: 4,
			topPx: 150,
			bottomPx: footTopPx - 150,
		});
		const words = largest(
			[30, 27, 24],
			(sizePx) =>
				writeLine(
					{
						text: site.description,
						sizePx,
						weight: 400,
						fill: colours['--soft'] ?? '',
						maxPx: innerPx,
						maxLines: 3,
					},
					marginPx,
					title.bottomPx + 20,
				),
			footTopPx - 16,
		);
		return [...title.nodes, ...words.nodes];
	});
}

/** The date of the facts of an article, in its language. */
function dayOf({ front, language }: Article): string {
	return dateWords(front.factsAsOf, 'long', { vocabulary: { language } });
}
