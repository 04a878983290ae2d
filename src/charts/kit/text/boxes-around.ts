import type { Box } from '../scene.ts';

/** How far boxes go from an anchor, and how far apart they are, in px. */
export interface Around {
	readonly farthestPx: number;
	readonly stepXPx: number;
	readonly stepYPx: number;
}

/** The boxes of one size around an anchor that lie within the bounds, row by row from the top. */
export function boxesAround(
	{ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
	anchor: Box,
	bounds: Box,
	{ farthestPx, stepXPx, stepYPx }: Around,
): readonly Box[] {
	const boxes: Box[] = [];
	const [fromX, toX] = [
		Math.max(bounds.left, anchor.left - farthestPx - widthPx),
		Math.min(bounds.right - widthPx, anchor.right + farthestPx),
	];
	const [fromY, toY] = [
		Math.max(bounds.top, anchor.top - farthestPx - heightPx),
		Math.min(bounds.bottom - heightPx, anchor.bottom + farthestPx),
	];
	for (let top = fromY; top <= toY; top += stepYPx)
		for (let left = fromX; left <= toX; left += stepXPx)
			boxes.push({ left, right: left + widthPx, top, bottom: top + heightPx });
	return boxes;
}
