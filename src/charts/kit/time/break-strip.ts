import { ascending } from 'd3-array';
import { overlap, type PlacedBox, type SceneItem } from '../scene.ts';
import type { StepSeries } from './step-series.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';

interface StripOptions {
	readonly x: (day: string) => number;
	readonly font: Font;
	readonly widthPx: number;
	readonly top: number;
}

/** The words of method breaks above a panel, and where their rules start. */
interface Strip {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly rules: readonly { readonly x: number; readonly top: number }[];
	readonly bottom: number;
}

const gapPx = 5;

/**
 * Places the words of each method break next to its rule, on the side with more room, and lower if
 * others are in the way.
 */
export function placeBreaks(
	series: readonly StepSeries[],
	{ x: xOf, font, widthPx, top }: StripOptions,
): Strip {
	const breaks = series.flatMap(({ name, steps }) =>
		steps.flatMap(({ point }) =>
			point.methodBreak === undefined
				? []
				: [
						{
							point,
							words: series.length > 1 ? `${name}: ${point.methodBreak}` : point.methodBreak,
						},
					],
		),
	);
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const rules: { x: number; top: number }[] = [];
	for (const { point, words } of breaks.toSorted((a, b) =>
		ascending(a.point.first, b.point.first),
	)) {
		const x = (xOf(point.first) + xOf(point.last)) / 2;
		const isRight = widthPx - x >= x;
		const block = blockOf(words, font, {
			maxPx: Math.min(230, (isRight ? widthPx - x : x) - gapPx),
			maxLines: 4,
		});
		const box = (y: number) => ({
			left: isRight ? x + gapPx : x - gapPx - block.widthPx,
			right: isRight ? x + gapPx + block.widthPx : x - gapPx,
			top: y,
			bottom: y + block.heightPx,
		});
		let y = top;
		for (
			let other = boxes.find((one) => overlap(box(y), one));
			other !== undefined;
			other = boxes.find((one) => overlap(box(y), one))
		)
			y = other.bottom + 2;
		const placed = placeBlock(block, isRight ? 'start' : 'end', {
			x: isRight ? x + gapPx : x - gapPx,
			y,
		});
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		rules.push({ x, top: y });
	}
	return { items, boxes, rules, bottom: Math.max(top, ...boxes.map((box) => box.bottom + 4)) };
}
