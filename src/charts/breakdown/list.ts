import type { Qualifier } from '../../record/figure.ts';
import { drawBars, type SegmentLook, type SplitBar } from '../kit/mark/segment-row.ts';
import { hasSign, placeSign, signReachPx } from '../kit/mark/sign.ts';
import type { Box, SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf } from '../kit/text/fonts.ts';
import {
	type BreakdownPart,
	innerParts,
	isSigned,
	leastPx,
	lookOf,
	type Placing,
	sumOf,
} from './part.ts';

const thinPx = 10;
const indentPx = 16;

/**
 * Places each part as a line of words with a bar of its own below it.
 * @returns the bottom of the last bar
 */
export function placeList(sheet: Sheet, { whole, parts, widthPx, top }: Placing): number {
	const fonts = fontsOf[layoutOf(widthPx)];
	const isNested = parts.some((part) => part.parts !== undefined);
	const scale =
		(widthPx - (isNested ? indentPx : 0) - (parts.some(isSigned) ? signReachPx() : 0)) /
		(Math.max(whole.amount, sumOf(parts)) || 1);
	const place = { fonts, widthPx, scale };
	const bars: ItemBar[] = [];
	const outer: Box[] = [];
	let y = top;
	for (const part of parts) {
		const bar = placeItem(sheet, part, { ...place, x: 0, y, look: lookOf(part, 0) });
		bars.push(bar);
		outer.push({ ...bar.box, right: Math.round(whole.amount * scale) });
		y = bar.bottom;
		for (const one of innerParts(part)) {
			const inner = placeItem(sheet, one, {
				...place,
				x: indentPx,
				y: y + 12,
				look: lookOf(one, 0),
			});
			bars.push(inner);
			y = inner.bottom;
		}
		if (y > bar.bottom)
			sheet.draw({
				kind: 'lines',
				className: 'rule',
				paths: [
					[
						{ x: 4, y: bar.bottom },
						{ x: 4, y },
					],
				],
			});
		y += 14;
	}
	sheet.mark({ left: 0, right: widthPx, top: 0, bottom: top - 4 }, whole.id);
	// Draw the whole as a pale track behind each of its parts.
	sheet.draw({ kind: 'boxes', className: 'drop', boxes: outer });
	drawBars(sheet, bars);
	sheet.draw(...bars.filter(({ qualifier }) => hasSign(qualifier)).map(signBehind));
	return y - 10;
}

/** The bar of a part in a list: a sign follows its end. */
interface ItemBar extends SplitBar {
	readonly qualifier: Qualifier;
	/** The bottom of the bar and its notes. */
	readonly bottom: number;
}

function signBehind({ qualifier, box, look }: ItemBar): SceneItem {
	const sign = placeSign(qualifier, {
		on: box.right,
		across: (box.top + box.bottom) / 2,
		direction: 'along',
		zeroPx: box.left,
	});
	return { kind: 'group', className: look.colour, items: sign?.items ?? [] };
}

interface ItemPlace {
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
	readonly look: SegmentLook;
}

/** Places a part as a line of words with a thin bar below it. */
function placeItem(
	sheet: Sheet,
	{ id, label, words, qualifier = 'exact', value, least, notes }: BreakdownPart,
	{ fonts, widthPx, scale, x, y, look }: ItemPlace,
): ItemBar {
	const said = blockOf(words, fonts.label, { maxPx: widthPx * 0.62, maxLines: 2 });
	const name = blockOf(label, fonts.name, { maxPx: widthPx - x - said.widthPx - 12, maxLines: 2 });
	const top =
		Math.max(sheet.write(name, 'start', { x, y }), sheet.write(said, 'end', { x: widthPx, y })) + 3;
	const box = {
		left: x,
		right: x + Math.max(leastPx, Math.round(value * scale)),
		top,
		bottom: top + thinPx,
	};
	sheet.keep(box, id);
	return {
		qualifier,
		bottom: writeNotes(sheet, notes, { fonts, widthPx, x, y: box.bottom }),
		box,
		sure: least === undefined ? box.right : x + Math.round(least * scale),
		look,
	};
}

/** @returns the bottom of the last note; `y` if there is none */
export function writeNotes(
	sheet: Sheet,
	notes: readonly string[] = [],
	{ fonts, widthPx, x, y }: Pick<ItemPlace, 'fonts' | 'widthPx' | 'x' | 'y'>,
): number {
	return notes.reduce(
		(top, note) =>
			sheet.write(
				blockOf(note, fonts.small, { maxPx: Math.min(340, widthPx - x), className: 'note' }),
				'start',
				{ x, y: top + 3 },
			),
		y,
	);
}
