import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Ledger } from '../../ledger/ledger.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';
import { type CssRule, type Properties, rootProperties } from './css-rules.ts';
import { largest, writeLine } from './picture-text.ts';
import { plainShapes } from './plain-shapes.ts';
import { inSiteFonts } from './site-fonts.ts';
import { svgRoot, svgText } from './svg-text.ts';

/**
 * The size to which social networks crop a preview:
 * https://developers.facebook.com/docs/sharing/webmasters/images.
 */
export const socialSize = { widthPx: 1200, heightPx: 630 } as const;

export const marginPx = 64;
export const innerPx = socialSize.widthPx - 2 * marginPx;
export const footTopPx = socialSize.heightPx - 72;
/** The room for the name of the site. */
const namePx = 380;

interface HeadlineRoom {
	readonly sizesPx: readonly number[];
	readonly maxLines: number;
	readonly topPx: number;
	readonly bottomPx: number;
}

/** The main words of a preview, in the largest size that has room. */
export function headline(
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

/**
 * A preview: the name of the site above, a line below, and what `draw` puts between them.
 * @param rules the CSS of the drawings of the site
 * @returns an SVG that is complete in itself
 */
export function socialFrame(
	rules: readonly CssRule[],
	ledger: Ledger,
	foot: string,
	draw: (colours: Properties) => readonly Element[],
): string {
	const { site } = ledger;
	const colours = rootProperties(rules);
	const [soft, ink] = [colours['--soft'] ?? '', colours['--ink'] ?? ''];
	const { widthPx, heightPx } = socialSize;
	const logo = logoIn(ledger);
	const svg = s('svg', svgRoot(widthPx, heightPx), [
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
	]);
	return svgText(inSiteFonts(svg, colours));
}

const logoHeightPx = 44;

/** The logo at the top left, and the room that it takes with the gap after it. */
const logoIn = oncePerLedger(({ site: { look }, pictures }): PlacedLogo | undefined => {
	const { data, size } = pictures.get(look?.logo ?? '') ?? {};
	if (data === undefined || size === undefined) return undefined;
	const width = Math.min(namePx, (size.width / size.height) * logoHeightPx);
	const place = { x: marginPx, y: 48, width, height: logoHeightPx };
	const shapes = plainShapes(data);
	const node =
		shapes === undefined
			? s('image', { href: data, ...place })
			: // A clip would blur its edges, which an image does not have either.
				s('svg', { ...shapes.properties, ...place, overflow: 'visible' }, shapes.children);
	return { node, widthPx: width + 16 };
});

interface PlacedLogo {
	readonly node: Element;
	readonly widthPx: number;
}
