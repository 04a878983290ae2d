import { boxesAround } from './boxes-around.ts';
import { type Box, grow, overlap } from '../scene.ts';
import { crosses, type LabelRequest, type Leader, middleOf } from './label-leader.ts';

export interface LabelRoom {
	/** Labels stay inside this box. */
	readonly bounds: Box;
	/** Boxes that no label may cover. */
	readonly obstacles: readonly Box[];
	/** Leaders of labels that are already placed; no label may cover them. */
	readonly leaders?: readonly Leader[];
	/**
	 * Other items that a label could be taken to name. If there is room, a label is much nearer to
	 * its anchor than to any of these, or has a leader.
	 */
	readonly others?: readonly Box[];
	/** Whether places of all labels are searched at once if some have no room otherwise. */
	readonly isSearched?: boolean;
}

const gapPx = 7;
/**
 * Labels move in steps of `stepPx`, up to `farthestPx`; beyond that a number is easier to follow.
 */
const stepPx = 6;
const farthestPx = 90;
/**
 * How much nearer to its anchor than to anything else a label must be. What is above or below a
 * label that is in line with its anchor may be nearer, because the two are read together. A label
 * that is not near enough has a leader of at most `shortPx`.
 */
const nearer = { inLine: 0.6, apart: 1.5 } as const;
export const shortPx = 48;
/** A leader shorter than this does not show which item a label names. */
export const leastSeenPx = 6;

/** Where a label may be, and what it could be taken to name there. */
interface Choices {
	/** The other items that it could be taken to name. */
	readonly elsewhere: readonly Box[];
	/** Whether it would cover nothing there. */
	readonly isFree: (box: Box) => boolean;
	/** Whether it could be taken for no other name there. */
	readonly isPlain: (box: Box) => boolean;
	/** The free boxes beside its anchor, in the order in which they are preferred. */
	readonly beside: readonly Box[];
}

/** The choices of a label among what is already there. */
export function choicesOf(
	request: LabelRequest,
	{ bounds, obstacles, leaders = [], others = [] }: LabelRoom,
): Choices {
	const { anchor } = request;
	const reach = reachOf(request);
	const near = obstacles.filter((other) => overlap(reach, other));
	const isFree = (box: Box) =>
		isWithin(box, bounds) &&
		!near.some((other) => overlap(grow(box, 1), other)) &&
		!leaders.some((leader) => crosses(leader, box));
	const elsewhere = others.filter((other) => other !== anchor);
	const isPlain = (box: Box) => !elsewhere.some((other) => couldName(box, other, anchor));
	return { elsewhere, isFree, isPlain, beside: besideOf(request).filter(isFree) };
}

/** Whether a label could be taken to name something other than its anchor. */
function couldName(label: Box, other: Box, anchor: Box): boolean {
	const [own, distance] = [apart(label, anchor), apart(label, other)];
	const isBeside = middleOf(other) > label.top && middleOf(other) < label.bottom;
	if (isBeside) return distance < Math.max(nearer.apart * own, gapPx + 1);
	const isInLine = Math.abs(middleOf(label) - middleOf(anchor)) < 1;
	return distance < (isInLine ? nearer.inLine : nearer.apart) * own;
}

/** Everything that a label could cover, wherever it is placed. */
function reachOf({ anchor, widthPx, heightPx }: LabelRequest): Box {
	const [x, y] = [widthPx + farthestPx + 1, heightPx + farthestPx + 1];
	return {
		left: anchor.left - x,
		right: anchor.right + x,
		top: anchor.top - y,
		bottom: anchor.bottom + y,
	};
}

/** Boxes beside the anchor, in the order in which they are preferred. */
function besideOf({ anchor, widthPx, heightPx }: LabelRequest): readonly Box[] {
	const at = (left: number, top: number): Box => ({
		left,
		right: left + widthPx,
		top,
		bottom: top + heightPx,
	});
	const [x, y] = [(anchor.left + anchor.right) / 2, middleOf(anchor)];
	const [right, left] = [anchor.right + gapPx, anchor.left - gapPx - widthPx];
	const [above, below] = [anchor.top - heightPx - 3, anchor.bottom + 3];
	return [
		at(right, y - heightPx / 2),
		at(right, above),
		at(right, below),
		at(x - widthPx / 2, above),
		at(x - widthPx / 2, below),
		at(anchor.right - widthPx, above),
		at(anchor.right - widthPx, below),
		at(left, y - heightPx / 2),
		at(left, above),
		at(left, below),
	];
}

/** Boxes around the anchor inside the bounds, nearest first. */
export function around({ anchor, widthPx, heightPx }: LabelRequest, bounds: Box): readonly Box[] {
	return boxesAround({ widthPx, heightPx }, anchor, bounds, {
		farthestPx,
		stepXPx: 2 * stepPx,
		stepYPx: stepPx,
	})
		.map((box) => ({ box, far: apart(box, anchor) }))
		.filter(({ far }) => far <= farthestPx)
		.sort((a, b) => a.far - b.far)
		.map(({ box }) => box);
}

/** The distance between two boxes; 0 if they touch. */
export function apart(one: Box, other: Box): number {
	return Math.hypot(
		Math.max(0, one.left - other.right, other.left - one.right),
		Math.max(0, one.top - other.bottom, other.top - one.bottom),
	);
}

function isWithin(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}
