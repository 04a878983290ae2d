import type { Box, Point } from '../scene.ts';

/** A label to be placed next to something. */
export interface LabelRequest {
	readonly id: string;
	/** The box of the item that the label names. */
	readonly anchor: Box;
	/** The x of the item where that is not the middle of its box, because a sign is on its left. */
	readonly middle?: number;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** A placed label. `leader` is a line from its anchor if it had to move away. */
export interface PlacedLabel {
	readonly id: string;
	readonly box: Box;
	readonly leader?: Leader;
}

/** A line from an item to its label. */
export type Leader = readonly [from: Point, to: Point];

/** In px. */
export function leaderLength([from, to]: Leader): number {
	return Math.hypot(to.x - from.x, to.y - from.y);
}

export interface LabelPlaces {
	readonly placed: readonly PlacedLabel[];
	/** Ids of the labels that have no room; the drawing has to say them elsewhere. */
	readonly unplaced: readonly string[];
}

const leaderGapPx = 3;
/** A label that moved less than this gets no leader. */
const leastLeaderPx = 10;

/** Whether a line runs through a box: the part of it inside all four sides is not empty. */
export function crosses([from, to]: Leader, box: Box): boolean {
	let [start, end] = [0, 1];
	for (const [at, by, low, high] of [
		[from.x, to.x - from.x, box.left, box.right],
		[from.y, to.y - from.y, box.top, box.bottom],
	] as const) {
		if (by === 0) {
			if (at <= low || at >= high) return false;
			continue;
		}
		const [enter, leave] = [(low - at) / by, (high - at) / by];
		start = Math.max(start, Math.min(enter, leave));
		end = Math.min(end, Math.max(enter, leave));
	}
	return start < end;
}

/** Whether two leaders cross each other. Two that only touch do not. */
export function intersect([a, b]: Leader, [c, d]: Leader): boolean {
	const side = (from: Point, to: Point, { x, y }: Point) =>
		Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** A line from the anchor to the nearest side of the label, at half its height. */
export function withLeader({ id, anchor, middle }: LabelRequest, box: Box): PlacedLabel {
	const [from, to] = [middleOf(anchor), middleOf(box)];
	const isBeside = box.left >= anchor.right || box.right <= anchor.left;
	const distance = Math.max(Math.abs(to - from), box.left - anchor.right, anchor.left - box.right);
	if (isBeside && distance <= leastLeaderPx) return { id, box };
	const upright = {
		x: middle ?? (anchor.left + anchor.right) / 2,
		y: to > from ? anchor.bottom : anchor.top,
	};
	if (!isBeside) {
		const end = to > from ? box.top - leaderGapPx : box.bottom + leaderGapPx;
		const x = Math.max(box.left, Math.min(upright.x, box.right));
		return { id, box, leader: [upright, { x, y: end }] };
	}
	// A leader to the left would end at the sign.
	const isOverSign = middle !== undefined && (to < anchor.top || to > anchor.bottom);
	const isRight = box.left >= anchor.right;
	const start =
		isOverSign && !isRight ? upright : { x: isRight ? anchor.right : anchor.left, y: from };
	const end = { x: isRight ? box.left - leaderGapPx : box.right + leaderGapPx, y: to };
	return { id, box, leader: [start, end] };
}

/** The height of the middle of a box. */
export function middleOf({ top, bottom }: Box): number {
	return (top + bottom) / 2;
}
