import { dotAt, type Grade } from './mark.ts';
import type { Colour, PlacedBox, SceneItem } from '../scene.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import { type Font, lineHeightPx } from '../text/fonts.ts';
import type { ChartWords } from '../words.ts';

/** A mark whose grade of evidence no label next to it explains. */
interface Graded {
	readonly grade: Grade;
	readonly colour: Colour;
}

interface KeyOptions {
	readonly words: ChartWords;
	readonly font: Font;
	readonly widthPx: number;
	readonly top: number;
}

interface PlacedKey {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
}

const dotPx = 5;
const gapPx = 18;

/**
 * Places the key that explains how solid a mark is. It lists only grades that are on the chart,
 * each in a colour used there, and only if there is more than one. Entries form a row that wraps
 * when it is full. Without a key, the bottom equals the top.
 */
export function placeKey(
	marks: readonly Graded[],
	{ font, widthPx, top, words }: KeyOptions,
): PlacedKey {
	const used = (['counted', 'estimated', 'claimed'] as const).flatMap(
		(grade) => marks.find((mark) => mark.grade === grade) ?? [],
	);
	if (used.length < 2) return { items: [], boxes: [], bottom: top };
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const height = lineHeightPx(font) + 4;
	let [x, y] = [0, top];
	for (const { grade, colour } of used) {
		const block = blockOf(words.grades[grade], font, { maxPx: widthPx - 4 * dotPx, maxLines: 1 });
		const width = 2 * dotPx + 9 + block.widthPx;
		if (x > 0 && x + width > widthPx) [x, y] = [0, y + height];
		const label = placeBlock(block, 'start', { x: x + 2 * dotPx + 9, y });
		items.push(
			{
				kind: 'group',
				className: colour,
				items: dotAt({ x: x + dotPx + 2, y: y + lineHeightPx(font) / 2 + 1 }, dotPx, grade),
			},
			...label.items,
		);
		boxes.push(...label.boxes);
		x += width + gapPx;
	}
	return { items, boxes, bottom: y + height };
}
