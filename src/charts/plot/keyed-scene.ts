import { placeKey } from '../kit/mark/key.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import type { Scene } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { ChartWords } from '../kit/words.ts';
import type { PlotPoint } from './point.ts';

/**
 * A plot with its key below: how solid the marks are, and what their signs mean.
 * @param marked the points whose marks show how a number is known; bars do not
 */
export function keyedScene(
	sheet: Sheet,
	points: readonly PlotPoint[],
	{
		marked = points,
		widthPx,
		top,
		words,
		unplaced = [],
	}: {
		readonly marked?: readonly PlotPoint[];
		readonly widthPx: number;
		readonly top: number;
		readonly words: ChartWords;
		/** The words of the author without room, which are below the key. */
		readonly unplaced?: readonly string[];
	},
): Scene {
	const layout = layoutOf(widthPx);
	const key = placeKey(
		marked,
		points.map(({ qualifier }) => qualifier),
		{ font: fontsOf[layout].small, widthPx, top, words },
	);
	const below = placeBelow(unplaced, { font: fontsOf[layout].small, widthPx, top: key.bottom });
	return {
		layout,
		widthPx,
		heightPx: below.bottom,
		items: [...sheet.items, ...key.items, ...below.items],
		boxes: [...sheet.boxes, ...key.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}
