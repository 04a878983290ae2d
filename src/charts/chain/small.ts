import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { spanOf } from '../../language/bounds.ts';
import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Colour } from '../kit/colour.ts';
import { placeMark } from '../kit/mark/mark.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf } from '../kit/text/fonts.ts';

/** An end of a chain: what was stated, and its amount in words. */
export interface ChainEnd {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly words: string;
}

const fonts = fontsOf.narrow;
const widthPx = 220;
/** The part of the width from the edge to the middle of each end. */
const endShare = 0.25;
const dotPx = 8;
/** Around the marks, for their signs. */
const signPx = 26;
const fallPx = 40;

/**
 * Places both ends of a chain as one small picture: a line from the mark of the origin to that of
 * the repetition at the height of their amounts, each with its words, and those that were changed
 * underlined.
 * @param colour that of the mark of the repetition
 */
export function placeSmallChain(origin: ChainEnd, repetition: ChainEnd, colour: Colour): Scene {
	const sheet = newSheet();
	const ends = [origin, repetition].map((end) => ({
		...end,
		span: spanOf(end.amount, end.qualifier),
	}));
	const highest = max(ends, ({ span }) => span.high) ?? 0;
	const lowest = Math.min(...ends.map(({ span }) => span.low));
	const fall = highest > 0 ? (1 - lowest / highest) * fallPx : 0;
	const scale = scaleLinear([lowest, highest], [signPx + fall, signPx]);
	const at = (value: number) => (highest > lowest ? scale(value) : signPx);
	const bottom = signPx + fall + signPx;
	const marks = ends.map((end, index) => {
		const across = widthPx * (index === 0 ? endShare : 1 - endShare);
		const level = at(end.span.dot ?? end.span.high);
		return { end, across, level };
	});
	sheet.draw({
		kind: 'group',
		className: 'context',
		items: [
			{
				kind: 'lines',
				className: 'steps',
				paths: [marks.map(({ across, level }) => ({ x: across, y: level }))],
			},
		],
	});
	for (const [index, { end, across }] of marks.entries()) {
		const { items, box } = placeMark(end.span, {
			qualifier: end.qualifier,
			grade: 'counted',
			direction: 'upright',
			at,
			across,
			zeroPx: bottom + signPx,
			dotPx,
			isPlain: true,
		});
		sheet.draw({ kind: 'group', className: index === 0 ? 'plain' : colour, items });
		sheet.mark(box, index === 0 ? 'origin' : 'repetition');
	}
	const isChanged = origin.words !== repetition.words;
	const bottoms = marks.map(({ end, across }, index) =>
		sheet.write(
			blockOf(end.words, fonts.label, {
				maxPx: widthPx / 2 - 8,
				...(isChanged && index === 1 ? { className: 'marked' } : {}),
			}),
			'middle',
			{ x: across, y: bottom },
		),
	);
	return {
		layout: 'narrow',
		widthPx,
		heightPx: Math.max(...bottoms) + 4,
		items: sheet.items,
		boxes: sheet.boxes,
	};
}
