import {
	type Box,
	boxesAlong,
	grow,
	overlap,
	type PlacedBox,
	type Point,
	type SceneItem,
} from '../scene.ts';
import { type Block, blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';
import { boxesAround } from '../text/boxes-around.ts';
import { crosses, type Leader, leaderLength } from '../text/label-leader.ts';

/** A line of text to place, and the box that it points at. */
export interface NoteRequest {
	readonly text: string;
	readonly anchor: Box;
	/** A flat box that it points at if the anchor has no room; it is drawn as a tick. */
	readonly instead?: Box;
}

export interface NoteRoom {
	/** Notes stay inside this box. */
	readonly bounds: Box;
	/** Boxes that neither a note nor its leader may touch: marks, lines, labels. */
	readonly obstacles: readonly Box[];
	readonly font: Font;
	/** The widest line of a note. */
	readonly maxPx?: number;
}

export interface PlacedNotes {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/** The notes without room, as written. */
	readonly unplaced: readonly string[];
}

/** The widths that a note is tried in, as parts of the widest. */
const widths = [1, 0.72, 0.5] as const;
const usualPx = 190;
const stepPx = 6;
const farthestPx = 150;
const around = { farthestPx, stepXPx: stepPx, stepYPx: stepPx } as const;
/** Between a note and its anchor, and around what it may not touch. */
const [nearPx, clearPx, leaderGapPx] = [5, 4, 3];

/**
 * Places each note in the free room nearest to its anchor, with a leader to it that crosses neither
 * a mark, a line, a label, another note nor another leader. A note that has no such place is left
 * out and named in `unplaced`.
 */
export function placeNotes(
	notes: readonly NoteRequest[],
	{ bounds, obstacles, font, maxPx = usualPx }: NoteRoom,
): PlacedNotes {
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const leaders: Leader[] = [];
	const unplaced: string[] = [];
	for (const { text, anchor, instead } of notes) {
		const taken = [...obstacles, ...boxes, ...leaders.flatMap(boxesAlong)];
		const blocks = widths
			.map((part) => blockOf(text, font, { maxPx: maxPx * part, className: 'note' }))
			.filter(
				({ lines, cut }, index, all) =>
					!cut && (index === 0 || lines.length > (all[index - 1]?.lines.length ?? 0)),
			);
		const room = { bounds, taken, leaders };
		const usual = nearest(blocks, anchor, room);
		const found = usual ?? (instead === undefined ? undefined : nearest(blocks, instead, room));
		if (found === undefined) {
			unplaced.push(text);
			continue;
		}
		const { block, box, leader, isLeft } = found;
		const placed = placeBlock(block, isLeft ? 'end' : 'start', {
			x: isLeft ? box.right : box.left,
			y: box.top,
		});
		const tick = usual === undefined && instead !== undefined ? [tickOf(instead)] : [];
		items.push(
			{ kind: 'lines', className: 'rule leader', paths: [leader, ...tick] },
			...placed.items,
		);
		boxes.push(...placed.boxes);
		leaders.push(leader);
	}
	return { items, boxes, unplaced };
}

function tickOf({ left, right, top, bottom }: Box): Leader {
	const y = (top + bottom) / 2;
	return [
		{ x: left, y },
		{ x: right, y },
	];
}

interface Place {
	readonly block: Block;
	readonly box: Box;
	readonly leader: Leader;
	/** Whether the note is to the left of its anchor, and aligned to it. */
	readonly isLeft: boolean;
}

function nearest(
	blocks: readonly Block[],
	anchor: Box,
	{
		bounds,
		taken,
		leaders,
	}: { readonly bounds: Box; readonly taken: readonly Box[]; readonly leaders: readonly Leader[] },
): Place | undefined {
	// What lies under the anchor itself, such as the line of its mark, is not in the way of its leader.
	const core = grow(anchor, 1);
	const [middle, centre] = [(anchor.left + anchor.right) / 2, (anchor.top + anchor.bottom) / 2];
	const near = taken.filter((other) => overlap(grow(anchor, farthestPx + usualPx), other));
	const away = near.filter((other) => !contains(core, other));
	const candidates = blocks
		.flatMap((block) => boxesAround(block, anchor, bounds, around).map((box) => ({ block, box })))
		.map((one) => ({ ...one, far: distance(one.box, { x: middle, y: centre }) }))
		.filter(({ far }) => far <= farthestPx)
		.sort((a, b) => a.far - b.far || a.block.lines.length - b.block.lines.length);
	for (const { block, box } of candidates) {
		if ([anchor, ...near].some((other) => overlap(grow(box, clearPx), other))) continue;
		if (leaders.some((leader) => crosses(leader, grow(box, clearPx)))) continue;
		const isLeft = (box.left + box.right) / 2 < middle - 1;
		const leader = leaderOf(anchor, box);
		const length = leaderLength(leader);
		if (length < nearPx || away.some((other) => crosses(leader, grow(other, 1)))) continue;
		return { block, box, leader, isLeft };
	}
	return undefined;
}

function contains(outer: Box, inner: Box): boolean {
	return (
		inner.left >= outer.left &&
		inner.right <= outer.right &&
		inner.top >= outer.top &&
		inner.bottom <= outer.bottom
	);
}

/** A line from the side of the anchor that faces the box to the nearest point of the box. */
function leaderOf(anchor: Box, box: Box): Leader {
	const middle = { x: (anchor.left + anchor.right) / 2, y: (anchor.top + anchor.bottom) / 2 };
	const to = {
		x: clamp(middle.x, box.left + 4, box.right - 4),
		y: clamp(middle.y, box.top - leaderGapPx, box.bottom + leaderGapPx),
	};
	const end =
		to.y > box.top && to.y < box.bottom
			? { x: middle.x < box.left ? box.left - leaderGapPx : box.right + leaderGapPx, y: to.y }
			: to;
	return [towards(middle, end, anchor), end];
}

/** The point at which a line from the middle of a box to another point leaves the box. */
function towards(from: Point, to: Point, { right, bottom }: Box): Point {
	const [byX, byY] = [to.x - from.x, to.y - from.y];
	const reach = Math.min(
		byX === 0 ? Infinity : (right - from.x + 2) / Math.abs(byX),
		byY === 0 ? Infinity : (bottom - from.y + 2) / Math.abs(byY),
		1,
	);
	return { x: from.x + byX * reach, y: from.y + byY * reach };
}

function distance(box: Box, { x, y }: Point): number {
	return Math.hypot(
		Math.max(0, box.left - x, x - box.right),
		Math.max(0, box.top - y, y - box.bottom),
	);
}

function clamp(value: number, low: number, high: number): number {
	return low > high ? (low + high) / 2 : Math.max(low, Math.min(value, high));
}
