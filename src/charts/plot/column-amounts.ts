import { min } from 'd3-array';
import { type Box, grow, overlap } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import type { Fonts } from '../kit/text/fonts.ts';
import type { PlotPoint } from './point.ts';

/** What a note points at: a dot, or the end of a bar, with the amount above it. */
export function endOfMark(box: Box, amount: Box | undefined, mark: 'dots' | 'bars'): Box {
	const end = mark === 'dots' ? box : { ...box, bottom: box.top + 2 };
	return amount === undefined
		? end
		: {
				left: Math.min(end.left, amount.left),
				right: Math.max(end.right, amount.right),
				top: Math.min(end.top, amount.top),
				bottom: end.bottom,
			};
}

/**
 * Writes amounts above their marks where there is room: all of them, or the largest, the last, the
 * first and the smallest. The table has the others.
 * @returns where amounts are written, by the ids of figures
 */
export function writeAmounts(
	sheet: Sheet,
	placed: readonly { readonly point: Pick<PlotPoint, 'id' | 'words'>; readonly box: Box }[],
	{
		fonts,
		left,
		right,
		isAll,
		lines,
	}: {
		readonly fonts: Fonts;
		readonly left: number;
		readonly right: number;
		readonly isAll: boolean;
		/** The heights of lines across the plot, on which no amount is written. */
		readonly lines: readonly number[];
	},
): ReadonlyMap<string, Box> {
	const ends = [min(placed, ({ box }) => box.top), placed.at(-1)?.box.top, placed[0]?.box.top];
	const chosen = isAll
		? placed
		: ends.flatMap((top) => placed.find(({ box }) => box.top === top) ?? []);
	const written = new Map<string, Box>();
	for (const { point, box } of new Set(chosen)) {
		const block: Block = blockOf(point.words, fonts.label, { maxPx: right - left, maxLines: 1 });
		const middle = (box.left + box.right) / 2;
		const top = aboveLines(box.top - block.heightPx - 2, block.heightPx, lines);
		const place = [middle - block.widthPx / 2, box.right - block.widthPx, box.left]
			.map((x) => Math.max(left, Math.min(x, right - block.widthPx)))
			.map((x): Box => ({ left: x, right: x + block.widthPx, top, bottom: top + block.heightPx }))
			.find(
				(one) =>
					![
						...placed.filter((other) => other.point !== point).map((other) => other.box),
						...written.values(),
					].some((other) => overlap(grow(one, 3), other)),
			);
		if (place === undefined) continue;
		written.set(point.id, place);
		sheet.write(block, 'start', { x: place.left, y: place.top });
	}
	return written;
}

/** The top of words that no line goes through: theirs, or one above the lines in their way. */
function aboveLines(top: number, heightPx: number, lines: readonly number[]): number {
	return lines
		.toSorted((a, b) => b - a)
		.reduce(
			(from, line) => (line > from - 2 && line < from + heightPx + 2 ? line - heightPx - 2 : from),
			top,
		);
}
