import type { Box, PlacedBox, Point, SceneItem, SceneText } from './scene.ts';
import { type Block, placeBlock } from './text/block.ts';

/** Collects the items of a drawing while it is being placed. */
export interface Sheet {
	readonly items: SceneItem[];
	readonly boxes: PlacedBox[];
	/** Draws items that are not marks, so labels may cover them. */
	draw(...items: readonly SceneItem[]): void;
	/**
	 * Writes a block with its top at `at`.
	 * @returns the bottom of its last line
	 */
	write(block: Block, anchor: SceneText['anchor'], at: Point): number;
	/** Keeps labels away from a box. */
	keep(box: Box, text: string): void;
	/** Records a mark that words may cover. */
	mark(box: Box, text: string): void;
}

export function newSheet(): Sheet {
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	return {
		items,
		boxes,
		draw: (...more) => {
			items.push(...more);
		},
		write(block, anchor, at) {
			const placed = placeBlock(block, anchor, at);
			items.push(...placed.items);
			boxes.push(...placed.boxes);
			return at.y + block.heightPx;
		},
		keep: (box, text) => {
			boxes.push({ ...box, of: 'mark', text });
		},
		mark: (box, text) => {
			boxes.push({ ...box, of: 'area', text });
		},
	};
}
