import { min, max } from 'd3-array';
import { extentOf, placeBar, signPx } from '../money/bar.ts';
import { placeKindKey } from '../money/kind-key.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Axis } from '../kit/axis/axis.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { openRows } from '../kit/note/row-extras.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { BarPiece, SubjectChart, SubjectOptions } from '../money/rows.ts';

const barPx = 12;
const labelGapPx = 7;
/** Between an amount and the name of its kind. */
const nameGapPx = 6;
const betweenPx = 4;
const groupGapPx = 14;

/**
 * Places the name of each subject with its stated total, and below it a bar for each of its kinds,
 * all on one scale. The key is above; a bar that is not in the colour of its kind has its name.
 */
export function placeGroups(
	{ bars, kinds }: SubjectChart,
	widthPx: number,
	{ extras = {} }: Pick<SubjectOptions, 'extras'> = {},
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const { lines = [] } = extras;
	const said = (piece: BarPiece) =>
		blockOf(piece.words, fonts.name, { maxPx: widthPx * 0.45, maxLines: 3 });
	const kindOf = ({ kind, colour }: BarPiece) => {
		const of = kind === undefined ? undefined : kinds[kind];
		return of === undefined || of.colour === colour
			? undefined
			: blockOf(of.name, fonts.small, { maxPx: widthPx * 0.35 });
	};
	const saidPx = (piece: BarPiece) => {
		const name = kindOf(piece);
		return said(piece).widthPx + (name === undefined ? 0 : nameGapPx + name.widthPx);
	};
	const pieces = bars.flatMap((bar) => bar.pieces);
	const below = Math.max(
		0,
		max(pieces, (piece) => -extentOf(piece)[0]) ?? 0,
		max(lines, ({ value }) => -value) ?? 0,
	);
	const isSignedBelow = pieces.some((piece) => extentOf(piece)[0] < 0 && hasSign(piece.qualifier));
	const edgePx = isSignedBelow ? signReachPx() : 0;
	const roomOfLines = lines.flatMap(({ value }) =>
		value + below > 0 ? [(widthPx - 2 - edgePx) / (value + below)] : [],
	);
	const roomOfPieces =
		min(pieces, (piece) => {
			const extent = extentOf(piece)[1] + below;
			return extent <= 0
				? undefined
				: (widthPx - 1 - edgePx - saidPx(piece) - labelGapPx - signPx(piece)) / extent;
		}) ?? 0;
	const scale = Math.min(roomOfPieces, ...roomOfLines);
	const zero = 0.5 + edgePx + below * scale;
	const sheet = newSheet();
	const rules: (readonly [number, number])[] = [];
	const keyBottom = placeKindKey(sheet, kinds, {
		font: fonts.name,
		maxPx: widthPx,
		at: { x: 0, y: 0 },
	});
	const axis: Axis = {
		leftPx: edgePx,
		rightPx: widthPx - 1,
		x: (value) => zero + value * scale,
		ticks: [],
	};
	const rows = openRows(sheet, extras, { axis, fonts, widthPx, top: keyBottom });
	const panel = rows.openPanel(extras, rows.bottom);
	let y = panel.bottom;
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
			const heightPx = Math.max(barPx, block.heightPx, kindOf(piece)?.heightPx ?? 0);
			const middle = y + betweenPx / 2 + heightPx / 2;
			const box = placeBar(sheet, piece, {
				x: (value) => zero + value * scale,
				top: middle - barPx / 2,
				bottom: middle + barPx / 2,
				colour: piece.colour,
			});
			sheet.keep(box, piece.id);
			const left = box.right + labelGapPx;
			sheet.write(block, 'start', { x: left, y: middle - block.heightPx / 2 });
			const name = kindOf(piece);
			if (name !== undefined)
				sheet.write(name, 'start', {
					x: left + block.widthPx + nameGapPx,
					y: middle - name.heightPx / 2,
				});
			y += heightPx + betweenPx;
		}
		rules.push([top, y]);
	}
	panel.close(y);
	const { behind, inFront, unplaced } = rows.finish(y);
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: rules.map(([from, to]) => [
			{ x: zero - 0.5, y: from },
			{ x: zero - 0.5, y: to },
		]),
	});
	const notes = placeBelow(unplaced, { font: fonts.small, widthPx, top: y + 4 });
	return {
		layout,
		widthPx,
		heightPx: unplaced.length === 0 ? y + 4 : notes.bottom + 4,
		items: [...behind, ...inFront(sheet.items), ...notes.items],
		boxes: [...sheet.boxes, ...notes.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}
