import { barEndOf } from '../kit/mark/bar-end.ts';
import { type Direction, placeSign } from '../kit/mark/sign.ts';
import type { Box, SceneItem } from '../kit/scene.ts';
import type { PlotPoint } from './point.ts';

interface BarOptions {
	readonly direction: Direction;
	/** The px of a value on the axis of amounts. */
	readonly at: (value: number) => number;
	/** The two sides of the bar on the other axis, in px. */
	readonly from: number;
	readonly to: number;
	/** The px that no sign crosses. */
	readonly zeroPx: number;
}

interface PlacedBar {
	readonly items: readonly SceneItem[];
	/** The bar with its sign. */
	readonly box: Box;
}

/**
 * Draws a bar from zero to the stated amount, with the sign of its qualifier after its end: an
 * outline up to “as many as”, pale between the two ends of a range.
 */
export function placeBar(
	{ amount, qualifier }: Pick<PlotPoint, 'amount' | 'qualifier'>,
	{ direction, at, from, to, zeroPx }: BarOptions,
): PlacedBar {
	const { full, hollow, pale, caps, end } = barEndOf(amount, qualifier);
	const box = (low: number, high: number, insetPx = 0): Box => {
		const [start, stop] = [Math.min(at(low), at(high)), Math.max(at(low), at(high))];
		const long = { start: start + insetPx, stop: Math.max(start + 1, stop - insetPx) };
		return direction === 'along'
			? { left: long.start, right: long.stop, top: from + insetPx, bottom: to - insetPx }
			: { left: from + insetPx, right: to - insetPx, top: long.start, bottom: long.stop };
	};
	const rect = (className: string, low: number, high: number, insetPx = 0): SceneItem => ({
		kind: 'rect',
		className,
		box: box(low, high, insetPx),
	});
	const cap = (value: number) =>
		direction === 'along'
			? [
					{ x: at(value), y: from - 2 },
					{ x: at(value), y: to + 2 },
				]
			: [
					{ x: from - 2, y: at(value) },
					{ x: to + 2, y: at(value) },
				];
	const isBelow = end < 0;
	const sign = placeSign(qualifier, {
		on: at(end),
		across: (from + to) / 2,
		direction,
		zeroPx,
		isBelow,
	});
	const drawn = box(Math.min(0, end), Math.max(0, end));
	return {
		items: [
			...(full === 0 ? [] : [rect('counted', 0, full)]),
			...(hollow === undefined ? [] : [rect('outlined hollow', 0, hollow, 0.75)]),
			...(pale === undefined ? [] : [rect('pale', ...pale)]),
			...(caps.length === 0
				? []
				: [{ kind: 'lines' as const, className: 'line', paths: caps.map(cap) }]),
			...(sign?.items ?? []),
		],
		box:
			sign === undefined
				? drawn
				: {
						left: Math.min(drawn.left, sign.box.left),
						right: Math.max(drawn.right, sign.box.right),
						top: Math.min(drawn.top, sign.box.top),
						bottom: Math.max(drawn.bottom, sign.box.bottom),
					},
	};
}
