import type { Colour } from '../kit/colour.ts';
import type { Point } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Font, lineHeightPx } from '../kit/text/fonts.ts';

/** A kind of money, as a key names it. */
export interface KeyedKind {
	/** As a sentence says it: "military". */
	readonly name: string;
	/** As the key shows it: "Military". */
	readonly label: string;
	readonly colour: Colour;
}

const swatchPx = 11;
const swatchGapPx = 6;
const betweenPx = 18;

/** The room that a swatch takes before words. */
export const swatchRoomPx = swatchPx + swatchGapPx;

/** Draws the swatch of a colour before words in this font, whose top left is at `at`. */
export function placeSwatch(sheet: Sheet, colour: Colour, { x, y }: Point, font: Font): void {
	const top = y + (lineHeightPx(font) - swatchPx) / 2;
	sheet.draw({
		kind: 'rect',
		className: `counted ${colour}`,
		box: { left: x, right: x + swatchPx, top, bottom: top + swatchPx },
	});
}

/**
 * Writes a key of kinds in lines, in their order.
 * @returns the bottom of its last line
 */
export function placeKindKey(
	sheet: Sheet,
	kinds: readonly KeyedKind[],
	{ font, maxPx, at }: { readonly font: Font; readonly maxPx: number; readonly at: Point },
): number {
	let [x, y, bottom] = [at.x, at.y, at.y];
	for (const { label, colour } of kinds) {
		const block = blockOf(label, font, { maxPx: maxPx - swatchRoomPx });
		if (x > at.x && x + swatchRoomPx + block.widthPx > at.x + maxPx) [x, y] = [at.x, bottom];
		placeSwatch(sheet, colour, { x, y }, font);
		bottom = Math.max(bottom, sheet.write(block, 'start', { x: x + swatchRoomPx, y }));
		x += swatchRoomPx + block.widthPx + betweenPx;
	}
	return bottom;
}
