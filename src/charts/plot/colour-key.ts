import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Font, lineHeightPx } from '../kit/text/fonts.ts';
import type { ColourEntry } from './point.ts';

const swatchPx = 11;
const swatchGapPx = 6;
const betweenPx = 18;
const belowPx = 10;

/**
 * Writes what each colour means, in a row that wraps. One colour needs no key.
 * @returns the bottom of the key; `top` if there is none
 */
export function placeColourKey(
	sheet: Sheet,
	entries: readonly ColourEntry[],
	{ font, widthPx, top }: { readonly font: Font; readonly widthPx: number; readonly top: number },
): number {
	if (entries.length < 2) return top;
	const indentPx = swatchPx + swatchGapPx;
	let [x, y, rowPx] = [0, top, 0];
	for (const { colour, label } of entries) {
		const block = blockOf(label, font, { maxPx: widthPx - indentPx, maxLines: 2 });
		if (x > 0 && x + indentPx + block.widthPx > widthPx) [x, y, rowPx] = [0, y + rowPx + 3, 0];
		const middle = y + lineHeightPx(font) / 2 + 1;
		sheet.draw({
			kind: 'group',
			className: colour,
			items: [
				{
					kind: 'rect',
					className: 'counted',
					box: {
						left: x,
						right: x + swatchPx,
						top: middle - swatchPx / 2,
						bottom: middle + swatchPx / 2,
					},
				},
			],
		});
		sheet.write(block, 'start', { x: x + indentPx, y });
		x += indentPx + block.widthPx + betweenPx;
		rowPx = Math.max(rowPx, block.heightPx);
	}
	return y + rowPx + belowPx;
}
