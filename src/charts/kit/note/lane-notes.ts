import type { Box, PlacedBox, SceneItem } from '../scene.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';

/** From a mark or its label down to a note. */
const noteGapPx = 9;

/**
 * Places notes below a mark, with a leader straight down from its middle.
 * @param options.top the bottom of what is under the middle of the mark, where the leader starts
 * @param options.notesTop the bottom of everything beside it; `top` if it is left out
 */
export function placeLaneNotes(
	notes: readonly string[],
	mark: Box,
	{
		font,
		left,
		right,
		top,
		notesTop = top,
	}: {
		readonly font: Font;
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly notesTop?: number;
	},
): {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
} {
	if (notes.length === 0) return { items: [], boxes: [], bottom: 0 };
	const x = (mark.left + mark.right) / 2;
	const items: SceneItem[] = [
		{
			kind: 'lines',
			className: 'rule leader',
			paths: [
				[
					{ x, y: top + 2 },
					{ x, y: notesTop + noteGapPx },
				],
			],
		},
	];
	const boxes: PlacedBox[] = [];
	let y = notesTop + noteGapPx;
	for (const text of notes) {
		const block = blockOf(text, font, { maxPx: Math.min(340, right - left), className: 'note' });
		const start = Math.max(left, Math.min(x - 6, right - block.widthPx));
		const placed = placeBlock(block, 'start', { x: Math.round(start), y });
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		y += block.heightPx + 2;
	}
	return { items, boxes, bottom: y };
}
