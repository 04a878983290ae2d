import { greatest, min, sort } from 'd3-array';
import { boxesAround } from './boxes-around.ts';
import { type Box, boxAround, grow, overlap } from '../scene.ts';
import {
	crosses,
	intersect,
	type LabelPlaces,
	type LabelRequest,
	type Leader,
	leaderLength,
	middleOf,
	type PlacedLabel,
	withLeader,
} from './label-leader.ts';

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
}

interface OrderRoom extends LabelRoom {
	/** Whether a leader may run between an item and the label beside it. */
	readonly mayPart?: boolean;
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
const shortPx = 48;
/** A leader shorter than this does not show which item a label names. */
const leastSeenPx = 6;

/**
 * Places labels next to their anchors: right, right and above, right and below, above, below, left;
 * otherwise as near as possible, with a leader. Labels that can be taken for no other name come
 * first, those with the fewest such places before others; then those that need a leader, in order.
 * If some have no room, other orders are tried, and the first that leaves out the fewest is taken.
 * No label overlaps another label, an obstacle or a leader, or leaves the bounds, and no leader
 * crosses a label or another leader, or parts a label from the item beside it unless a label would
 * have no room otherwise.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): LabelPlaces {
	const usual = placeInOrder([], requests, room);
	if (usual.unplaced.length === 0) return usual;
	const isFirst = ({ id }: LabelRequest) => usual.unplaced.includes(id);
	const others = requests.filter((request) => !isFirst(request));
	const ways = [
		() => placeInOrder(requests.filter(isFirst), others, room),
		() => placeInOrder([], requests.toReversed(), room),
		() => placeInOrder([], requests, { ...room, mayPart: true }),
		() => placeInOrder(requests.filter(isFirst), others, { ...room, mayPart: true }),
	];
	let best = usual;
	for (const way of ways) {
		const found = way();
		if (found.unplaced.length < best.unplaced.length) best = found;
		if (best.unplaced.length === 0) break;
	}
	return best;
}

/** @param first those that are placed before all others, with a leader if they need one */
function placeInOrder(
	first: readonly LabelRequest[],
	requests: readonly LabelRequest[],
	{ bounds, obstacles, leaders = [], others = [], mayPart = false }: OrderRoom,
): LabelPlaces {
	const placed: PlacedLabel[] = [];
	const unplaced: string[] = [];
	/** What lies between an item and the label beside it; a leader there would part the two. */
	const joined: Box[] = [];
	const choices = (request: LabelRequest) => {
		const { beside, isPlain } = roomFor(request);
		return beside.filter(isPlain).length;
	};
	for (const request of first) if (!placeBeside(request)) placeElsewhere(request);
	const later = new Set(sort(requests, choices).filter((request) => !placeBeside(request)));
	for (const request of requests) if (later.has(request)) placeElsewhere(request);
	return { placed, unplaced };

	function placeBeside(request: LabelRequest): boolean {
		const { beside, isPlain } = roomFor(request);
		const box = beside.find(isPlain);
		if (box !== undefined) {
			placed.push({ id: request.id, box });
			if (!mayPart) joined.push(boxAround(request.anchor, box));
		}
		return box !== undefined;
	}

	function placeElsewhere(request: LabelRequest): void {
		const label = placeLater(request);
		if (label === undefined) unplaced.push(request.id);
		else placed.push(label);
	}

	function roomFor(request: LabelRequest) {
		const reach = reachOf(request);
		const taken = [...obstacles, ...placed.map(({ box }) => box)].filter((other) =>
			overlap(reach, other),
		);
		const drawn = [
			...leaders,
			...placed.flatMap(({ leader }) => (leader === undefined ? [] : [leader])),
		];
		const isFree = (box: Box) =>
			isWithin(box, bounds) &&
			!taken.some((other) => overlap(grow(box, 1), other)) &&
			!drawn.some((leader) => crosses(leader, box));
		const elsewhere = others.filter((other) => other !== request.anchor);
		const isPlain = (box: Box) => !elsewhere.some((other) => couldName(box, other, request.anchor));
		return { drawn, elsewhere, isFree, isPlain, beside: candidates(request).filter(isFree) };
	}

	/**
	 * A label that could be taken to name something else has a short leader, if there is room for
	 * one; otherwise it is where it is least likely to.
	 */
	function placeLater(request: LabelRequest): PlacedLabel | undefined {
		const { drawn, elsewhere, isFree, beside } = roomFor(request);
		const isLed = ({ leader }: PlacedLabel) =>
			leader === undefined ||
			!(
				placed.some(({ box }) => crosses(leader, box)) ||
				joined.some((box) => crosses(leader, box)) ||
				drawn.some((other) => intersect(leader, other))
			);
		const isOnlyWay = beside.length === 0;
		const isClear = ({ leader }: PlacedLabel) =>
			leader === undefined
				? isOnlyWay
				: (isOnlyWay || leaderLength(leader) >= leastSeenPx) &&
					!elsewhere.some((box) => crosses(leader, box));
		for (const box of moved(request, bounds)) {
			if (beside.length > 0 && apart(box, request.anchor) > shortPx) break;
			if (!isFree(box)) continue;
			const one = withLeader(request, box);
			if (!isLed(one)) continue;
			if (isClear(one)) return one;
		}
		const stays = greatest(beside, (box) => min(elsewhere, (other) => apart(box, other)) ?? 0);
		return stays === undefined ? undefined : { id: request.id, box: stays };
	}
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

function candidates({ anchor, widthPx, heightPx }: LabelRequest): readonly Box[] {
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
function moved({ anchor, widthPx, heightPx }: LabelRequest, bounds: Box): readonly Box[] {
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
function apart(one: Box, other: Box): number {
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
