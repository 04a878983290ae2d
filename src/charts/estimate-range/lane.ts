import type { Axis } from '../kit/axis/axis.ts';
import { placeMark } from '../kit/mark/mark.ts';
import { placeLaneNotes } from '../kit/note/lane-notes.ts';
import {
	type Box,
	grow,
	overlap,
	type PlacedBox,
	type Point,
	type SceneItem,
} from '../kit/scene.ts';
import { spanOf } from '../../language/bounds.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { type Font, type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { EstimateRow } from './row.ts';

const labelGapPx = 9;

interface LaneOptions {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly columnPx: number;
	readonly widthPx: number;
	readonly y: number;
}

/**
 * Places the name of a lane, its mark and its words, and below them the notes of the author with a
 * leader from the mark.
 */
export function placeLane(
	row: EstimateRow,
	{ axis, fonts, columnPx, widthPx, y }: LaneOptions,
): {
	readonly rule: readonly Point[];
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
} {
	const isWide = columnPx > 0;
	const maxPx = isWide ? columnPx - 16 : widthPx;
	const name = placeBlock(blockOf(row.lane, fonts.name, { maxPx, maxLines: 4 }), 'start', {
		x: 0,
		y,
	});
	const nameBottom = Math.max(...name.boxes.map((box) => box.bottom));
	const detail = placeBlock(
		blockOf(`${row.subjectLabel} · ${row.when}`, fonts.small, { maxPx, maxLines: 2 }),
		'start',
		{ x: 0, y: nameBottom },
	);
	const textBottom = Math.max(...detail.boxes.map((box) => box.bottom));
	const middle = Math.round(
		isWide ? (y + textBottom) / 2 : textBottom + (row.qualifier === 'approx' ? 22 : 15),
	);
	const mark = placeMark(spanOf(row.amount, row.qualifier), {
		qualifier: row.qualifier,
		grade: row.grade,
		direction: 'along',
		at: axis.x,
		across: middle,
		zeroPx: axis.leftPx,
	});
	const label = placeLabel(row.words, mark.box, {
		// What is not brought out is set lighter.
		font: row.colour === 'context' ? fonts.name : fonts.label,
		left: columnPx,
		right: widthPx,
		middle,
	});
	const notes = placeLaneNotes(row.notes ?? [], mark.box, {
		font: fonts.small,
		left: columnPx,
		right: widthPx,
		top: Math.max(mark.box.bottom, overlap(label.box, below(mark.box)) ? label.box.bottom : 0),
	});
	const bottom = Math.max(textBottom, mark.box.bottom, label.box.bottom, notes.bottom);
	return {
		rule: [
			{ x: axis.leftPx, y: middle },
			{ x: axis.rightPx, y: middle },
		],
		items: [...mark.items, ...name.items, ...detail.items, ...label.items, ...notes.items],
		boxes: [
			...name.boxes,
			...detail.boxes,
			{ ...mark.box, of: 'mark', text: row.id },
			{ ...label.box, of: 'label', text: row.words },
			...notes.boxes,
		],
		bottom,
	};
}

/** What is under a mark, where its notes go. */
function below({ left, right, bottom }: Box): Box {
	return { left, right, top: bottom, bottom: bottom + 40 };
}

/** Places a label to the right of its mark, or to the left, or below it. */
function placeLabel(
	words: string,
	mark: Box,
	{
		font,
		left,
		right,
		middle,
	}: {
		readonly font: Font;
		readonly left: number;
		readonly right: number;
		readonly middle: number;
	},
): { readonly items: readonly SceneItem[]; readonly box: Box } {
	const width = textWidth(words, font);
	const half = lineHeightPx(font) / 2;
	const at = (x: number, y: number): Box => ({
		left: x,
		right: x + width,
		top: y - half,
		bottom: y + half,
	});
	const beside = [
		at(mark.right + labelGapPx, middle),
		at(mark.left - labelGapPx - width, middle),
	].find((box) => box.left >= left && box.right <= right && !overlap(grow(box, 1), mark));
	if (beside !== undefined)
		return {
			items: [
				{
					kind: 'text',
					text: words,
					at: { x: Math.round(beside.left), y: Math.round(middle + font.sizePx * 0.36) },
					anchor: 'start',
					font,
				},
			],
			box: beside,
		};
	const x = Math.max(left, Math.min((mark.left + mark.right - width) / 2, right - width));
	const block = blockOf(words, font, { maxPx: right - left });
	const placed = placeBlock(block, 'start', {
		x: block.lines.length > 1 ? left : x,
		y: mark.bottom + 2,
	});
	return {
		items: placed.items,
		box: {
			left: x,
			right: x + block.widthPx,
			top: mark.bottom + 2,
			bottom: mark.bottom + 2 + block.heightPx,
		},
	};
}
