import type { PlacedBox, SceneItem } from '../scene.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';

interface PlacedBelow {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/** Equal to `top` if there is no text. */
	readonly bottom: number;
}

/** Writes texts below a drawing, such as notes without room; empty ones are left out. */
export function placeBelow(
	texts: readonly string[],
	{ font, widthPx, top }: { readonly font: Font; readonly widthPx: number; readonly top: number },
): PlacedBelow {
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	let bottom = top;
	for (const text of texts.filter((one) => one !== '')) {
		const placed = placeBlock(blockOf(text, font, { maxPx: widthPx }), 'start', {
			x: 0,
			y: bottom + 4,
		});
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		bottom = Math.max(...placed.boxes.map((box) => box.bottom));
	}
	return { items, boxes, bottom };
}
