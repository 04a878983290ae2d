import type { Box } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import type { Font, Fonts } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { placeColumn } from '../kit/text/place-column.ts';
import type { PlotPoint } from './point.ts';

/** The amounts of one thing at several words of the axis. */
export interface Slope {
	readonly name: string;
	readonly points: readonly (PlotPoint & { readonly at: string })[];
}

export interface EndLabel {
	readonly id: string;
	readonly block: Block;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** The name and the amount of every slope at one end, the largest first. */
export function endLabels(
	slopes: readonly Slope[],
	position: string | undefined,
	{
		fonts,
		maxPx,
		isLeft,
	}: { readonly fonts: Fonts; readonly maxPx: number; readonly isLeft: boolean },
): readonly EndLabel[] {
	return slopes.flatMap(({ name, points }) =>
		points
			.filter(({ at }) => at === position)
			.map((point): EndLabel => {
				const amount = unbroken(point.words, maxPx, fonts.small);
				const text = isLeft ? `${name} ${amount}` : `${amount} ${name}`;
				const block = blockOf(text, fonts.small, { maxPx });
				return {
					id: point.id,
					block,
					widthPx: block.widthPx,
					heightPx: block.heightPx + 2,
				};
			}),
	);
}

/** What stays on one line: the words of a name, and a number with its unit. */
export function wordsOf({ name, points }: Slope): readonly string[] {
	return [...name.split(/[ \-–—/]+/), ...points.flatMap(({ words }) => splitLast(words))];
}

/** An amount with as many of its words together as fit into one line: "about €29 billion". */
function unbroken(words: string, maxPx: number, font: Font): string {
	const whole = words.replaceAll(' ', '\u00a0');
	return textWidth(whole, font) <= maxPx ? whole : splitLast(words).join(' ');
}

/** The words of an amount, the last two of which are its number and its unit and stay together. */
function splitLast(words: string): readonly string[] {
	const all = words.split(' ');
	return [...all.slice(0, -2), all.slice(-2).join('\u00a0')];
}

/** Writes the labels of one side beside their marks, pushed apart; one that moved has a leader. */
export function placeEnds(
	sheet: Sheet,
	labels: readonly EndLabel[],
	{
		boxes,
		isLeft,
		gapPx,
		edgePx,
		top,
		bottom,
	}: {
		readonly boxes: ReadonlyMap<string, Box>;
		readonly isLeft: boolean;
		readonly gapPx: number;
		readonly edgePx: number;
		readonly top: number;
		readonly bottom: number;
	},
): void {
	const start = edgePx + gapPx;
	// The column on the left is placed as the mirror image of one on the right.
	const flip = (box: Box): Box =>
		isLeft ? { ...box, left: 2 * edgePx - box.right, right: 2 * edgePx - box.left } : box;
	const { placed } = placeColumn(
		labels.flatMap(({ id, widthPx, heightPx }) => {
			const anchor = boxes.get(id);
			return anchor === undefined ? [] : [{ id, anchor: flip(anchor), widthPx, heightPx }];
		}),
		start,
		{ top, bottom },
	);
	for (const { id, box, leader } of placed) {
		const label = labels.find((one) => one.id === id);
		if (label === undefined) continue;
		if (leader !== undefined)
			sheet.draw({
				kind: 'lines',
				className: 'grid',
				paths: [leader.map(({ x, y }) => ({ x: isLeft ? 2 * edgePx - x : x, y }))],
			});
		sheet.write(label.block, isLeft ? 'end' : 'start', {
			x: isLeft ? 2 * edgePx - start : start,
			y: box.top,
		});
	}
}
