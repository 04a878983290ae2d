import { min, max } from 'd3-array';
import { extentOf, placeBar, signPx } from '../money/bar.ts';
import { placeKindKey } from '../money/kind-key.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf } from '../kit/text/fonts.ts';
import type { BarPiece, SubjectChart } from '../money/rows.ts';

const fonts = fontsOf.narrow;
const barPx = 12;
const labelGapPx = 7;
const betweenPx = 4;
const groupGapPx = 14;

/**
 * Places the name of each subject with its stated total, and below it a bar for each of its kinds,
 * all on one scale. The key is above.
 */
export function placeGroups({ bars, kinds }: SubjectChart, widthPx: number): Scene {
	const said = (piece: BarPiece) =>
		blockOf(piece.words, fonts.name, { maxPx: widthPx * 0.45, maxLines: 3 });
	const pieces = bars.flatMap((bar) => bar.pieces);
	const below = Math.max(0, max(pieces, (piece) => -extentOf(piece)[0]) ?? 0);
	const isSignedBelow = pieces.some((piece) => extentOf(piece)[0] < 0 && hasSign(piece.qualifier));
	const edgePx = isSignedBelow ? signReachPx() : 0;
	const scale =
		min(pieces, (piece) => {
			const extent = extentOf(piece)[1] + below;
			return extent <= 0
				? undefined
				: (widthPx - 1 - edgePx - said(piece).widthPx - labelGapPx - signPx(piece)) / extent;
		}) ?? 0;
	const zero = 0.5 + edgePx + below * scale;
	const sheet = newSheet();
	const rules: (readonly [number, number])[] = [];
	let y = placeKindKey(sheet, kinds, { font: fonts.name, maxPx: widthPx, at: { x: 0, y: 0 } });
	for (const [index, bar] of bars.entries()) {
		const isFirst = bars[index - 1]?.subject !== bar.subject;
		y += index > 0 && !isFirst ? groupGapPx / 2 : groupGapPx;
		const total =
			bar.total === undefined
				? undefined
				: blockOf(bar.total.words, fonts.label, { maxPx: widthPx * 0.5, maxLines: 2 });
		const maxPx = widthPx - (total === undefined ? 0 : total.widthPx + 12);
		let named = y;
		if (isFirst)
			named = sheet.write(blockOf(bar.subject, fonts.label, { maxPx, maxLines: 3 }), 'start', {
				x: 0,
				y,
			});
		if (bar.detail !== undefined)
			named = sheet.write(blockOf(bar.detail, fonts.small, { maxPx, maxLines: 3 }), 'start', {
				x: 0,
				y: named,
			});
		for (const note of bar.notes ?? [])
			named = sheet.write(blockOf(note, fonts.small, { maxPx }), 'start', { x: 0, y: named });
		if (total !== undefined) {
			const bottom = sheet.write(total, 'end', { x: widthPx, y });
			sheet.mark(
				{ left: widthPx - total.widthPx, right: widthPx, top: y, bottom },
				bar.total?.id ?? '',
			);
			named = Math.max(named, bottom);
		}
		y = named;
		const top = named;
		for (const piece of bar.pieces) {
			const block = said(piece);
			const heightPx = Math.max(barPx, block.heightPx);
			const middle = y + betweenPx / 2 + heightPx / 2;
			const box = placeBar(sheet, piece, {
				x: (value) => zero + value * scale,
				top: middle - barPx / 2,
				bottom: middle + barPx / 2,
				colour: piece.colour,
			});
			sheet.keep(box, piece.id);
			sheet.write(block, 'start', { x: box.right + labelGapPx, y: middle - block.heightPx / 2 });
			y += heightPx + betweenPx;
		}
		rules.push([top, y]);
	}
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: rules.map(([from, to]) => [
			{ x: zero - 0.5, y: from },
			{ x: zero - 0.5, y: to },
		]),
	});
	return { layout: 'narrow', widthPx, heightPx: y + 4, items: sheet.items, boxes: sheet.boxes };
}
