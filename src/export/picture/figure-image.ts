import { formatAmount, formatFigure } from '../../language/write/format.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figurePage, hostOf } from '../../ledger/link/page-address.ts';
import { correctionNotice } from '../../parts/correction-notice.ts';
import { contextOf, provenanceSentences } from '../../parts/figure-sentence.ts';
import { capitalise } from '../../parts/names.ts';
import type { Figure } from '../../record/resolved.ts';
import { parseCss, type Properties } from './css-rules.ts';
import { largest, writeLine } from './picture-text.ts';
import { footTopPx, headline, innerPx, marginPx, socialFrame } from './social-frame.ts';

/**
 * The pixels of the picture of a figure per pixel of its SVG. A site has far more figures than
 * articles, and 800 × 420 pixels are enough for a few large words.
 */
export const figureImageScale = 2 / 3;

/**
 * The preview of a figure for social networks: its amount with its qualifier, what it counts, and who
 * says so where. If it is no longer current, it says that instead.
 * @param ledger the edition in its language
 * @param css of the drawings of the site
 */
export function figureImage(figure: Figure, ledger: Ledger, css: string): string {
	const foot = `${hostOf(ledger.site.baseUrl)}${figurePage(figure.id, ledger)}`;
	return socialFrame(parseCss(css), ledger, foot, (colours) => {
		const [amount, thing] = inTwo(figure, ledger);
		const notice = correctionNotice(figure, ledger);
		const lines = linesOf(colours);
		const context = contextOf(figure, ledger);
		// A subject alone is in the words already.
		const kicker = context.includes(' · ') ? lines(context, [26, 24, 22], 140, 180) : [];
		const number = headline(capitalise(amount), colours, {
			sizesPx: [112, 96, 80, 68, 56, 46],
			maxLines: 2,
			topPx: 176,
			bottomPx: 330,
		});
		const counted =
			thing === ''
				? { nodes: [], bottomPx: number.bottomPx }
				: headline(thing, colours, {
						sizesPx: [50, 44, 38, 34],
						maxLines: 2,
						topPx: number.bottomPx + 4,
						bottomPx: 430,
					});
		const who = lines(
			notice ?? provenanceSentences(figure, ledger),
			[29, 26, 23, 20],
			counted.bottomPx + 20,
			footTopPx - 14,
			notice === undefined ? '--soft' : '--warning',
		);
		return [...kicker, ...number.nodes, ...counted.nodes, ...who];
	});
}

/** Writes small print in the largest size with room. */
function linesOf(colours: Properties) {
	return (
		text: string,
		sizesPx: readonly number[],
		topPx: number,
		bottomPx: number,
		fill = '--soft',
	) =>
		largest(
			sizesPx,
			(sizePx) =>
				writeLine(
					{
						text,
						sizePx,
						weight: 400,
						fill: colours[fill] ?? '',
						maxPx: innerPx,
						maxLines: Math.max(1, Math.floor((bottomPx - topPx) / (sizePx * 1.3))),
					},
					marginPx,
					topPx,
				),
			bottomPx,
		).nodes;
}

/** The amount with its qualifier, and the words for what it counts, if these follow it. */
function inTwo(figure: Figure, { vocabulary }: Ledger): readonly [amount: string, thing: string] {
	const amount = formatAmount(figure, vocabulary);
	const said = formatFigure(figure, vocabulary);
	return said.startsWith(amount) ? [amount, said.slice(amount.length).trim()] : [said, ''];
}
