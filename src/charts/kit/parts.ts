import type { Qualifier } from '../../record/figure.ts';
import { signInWords, signRoomPx } from './mark/sign.ts';
import type { Box, Point, SceneItem } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { type Block, blockOf } from './text/block.ts';
import { type Font, lineHeightPx } from './text/fonts.ts';

/**
 * Which look a part has: dark grey, light grey with an outline, an outline, stripes, or one of the
 * second and third with a dark band. The looks differ without colour. Undefined if nothing is
 * split, so that nothing needs telling apart.
 */
export type PartRank = number | undefined;

/** The number of looks, and so of parts that readers can tell apart. */
export const maxLooks = 6;

/** Draws a part of a whole. */
export function partItem(box: Box, rank: PartRank): SceneItem {
	if (rank === undefined) return { kind: 'rect', className: 'counted', box };
	if (rank === 0) return { kind: 'rect', className: 'dark', box };
	const outline: SceneItem = {
		kind: 'rect',
		className: rank === 1 || rank > 4 ? 'grey-4' : 'open',
		box: inset(box),
		...(rank === 3 ? { paint: 'hatch' as const } : {}),
	};
	if (rank < 4) return outline;
	const third = (box.bottom - box.top) / 3;
	const band: SceneItem = {
		kind: 'rect',
		className: 'dark',
		box: { ...box, top: box.top + third, bottom: box.bottom - third },
	};
	return { kind: 'group', className: 'plain', items: [outline, band] };
}

/** Shrinks a box so that its outline stays inside it, on whole pixels. */
function inset({ left, right, top, bottom }: Box): Box {
	const [x, y] = [right - left, bottom - top].map((length) => (length > 4 ? 1 : 0));
	return {
		left: left + (x ?? 0),
		right: right - (x ?? 0),
		top: top + (y ?? 0),
		bottom: bottom - (y ?? 0),
	};
}

/** Words for a part, with a sample of its look in front, so that no legend is needed. */
export interface PartLabel {
	readonly rank?: PartRank;
	/** The qualifier whose sign precedes the words, for a part that has no bar end of its own. */
	readonly qualifier?: Qualifier;
	readonly text: string;
}

const swatchPx = 11;
const swatchGapPx = 5;
const betweenPx = 14;

function swatchRoomPx(rank: PartRank): number {
	return rank === undefined ? 0 : swatchPx + swatchGapPx;
}

interface FlowOptions {
	readonly font: Font;
	readonly maxPx: number;
}

interface FlowLabel {
	readonly rank: PartRank;
	readonly qualifier: Qualifier;
	readonly block: Block;
	readonly at: Point;
}

/** Labels set in lines, not yet placed. */
export interface LabelFlow {
	readonly labels: readonly FlowLabel[];
	readonly widthPx: number;
	readonly heightPx: number;
	readonly isOneLine: boolean;
}

/**
 * Sets labels one after the other in lines of at most `maxPx`. A label longer than a line wraps.
 */
export function flowLabels(labels: readonly PartLabel[], { font, maxPx }: FlowOptions): LabelFlow {
	const placed: FlowLabel[] = [];
	let [x, y, widthPx, rowPx, rows] = [0, 0, 0, 0, 0];
	for (const { rank, qualifier = 'exact', text } of labels) {
		const indent = swatchRoomPx(rank) + signRoomPx(qualifier);
		const block = blockOf(text, font, { maxPx: maxPx - indent });
		if (rows === 0 || x + indent + block.widthPx > maxPx)
			[x, y, rowPx, rows] = [0, y + rowPx, 0, rows + 1];
		placed.push({ rank, qualifier, block, at: { x, y } });
		x += indent + block.widthPx;
		widthPx = Math.max(widthPx, x);
		rowPx = Math.max(rowPx, block.heightPx);
		x += betweenPx;
	}
	return {
		labels: placed,
		widthPx,
		heightPx: y + rowPx,
		isOneLine: rows <= 1 && rowPx <= lineHeightPx(font),
	};
}

/**
 * Places a flow of labels with its top left at `at`.
 * @returns its bottom
 */
export function placeFlow(sheet: Sheet, { labels, heightPx }: LabelFlow, at: Point): number {
	for (const {
		rank,
		qualifier,
		block,
		at: { x, y },
	} of labels) {
		const [left, top] = [at.x + x, at.y + y];
		if (rank !== undefined) {
			const middle = top + lineHeightPx(block.font) / 2;
			sheet.draw(
				partItem(
					{
						left,
						right: left + swatchPx,
						top: middle - swatchPx / 2,
						bottom: middle + swatchPx / 2,
					},
					rank,
				),
			);
		}
		const words = left + swatchRoomPx(rank);
		sheet.draw(...signInWords(qualifier, { x: words, y: top + lineHeightPx(block.font) / 2 }));
		sheet.write(block, 'start', { x: words + signRoomPx(qualifier), y: top });
	}
	return at.y + heightPx;
}
