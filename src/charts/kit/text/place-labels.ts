import { boxesAround } from './boxes-around.ts';
import { type Box, grow, overlap } from '../scene.ts';
import {
	crosses,
	type LabelPlaces,
	type LabelRequest,
	type Leader,
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

const gapPx = 7;
/**
 * Labels move in steps of `stepPx`, up to `farthestPx`; beyond that a number is easier to follow.
 */
const stepPx = 6;
const farthestPx = 90;
/**
 * How much nearer to its anchor than to anything else a label must be. A label that is not has a
 * leader of at most `shortPx`.
 */
const nearer = 1.5;
const shortPx = 30;

/**
 * Places labels next to their anchors, in order, so that the first has the first choice: right,
 * right and above, right and below, above, below, left; otherwise as near as possible, with a
 * leader. No label overlaps another label, an obstacle or a leader, or leaves the bounds, and no
 * leader crosses a label.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	{ bounds, obstacles, leaders = [], others = [] }: LabelRoom,
): LabelPlaces {
	const placed: PlacedLabel[] = [];
	const unplaced: string[] = [];
	for (const request of requests) {
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
		const isPlain = (box: Box) =>
			!elsewhere.some((other) => apart(box, other) < nearer * apart(box, request.anchor));
		const isLed = ({ leader }: PlacedLabel) =>
			leader === undefined || !placed.some(({ box }) => crosses(leader, box));
		const beside = candidates(request).filter(isFree);
		const isClear = ({ leader }: PlacedLabel) =>
			leader === undefined ? beside.length === 0 : !elsewhere.some((box) => crosses(leader, box));
		const near = beside.find(isPlain);
		// A label that could be taken to name something else gets a short leader instead, if there
		// is room for one.
		const away = near === undefined ? findAway() : undefined;
		const stays = near ?? beside[0];
		if (away !== undefined) placed.push(away);
		else if (stays !== undefined) placed.push({ id: request.id, box: stays });
		else unplaced.push(request.id);

		/** The nearest place with a clear leader; without one, the nearest free place. */
		function findAway(): PlacedLabel | undefined {
			let nearest: PlacedLabel | undefined;
			for (const box of moved(request, bounds)) {
				if (beside.length > 0 && apart(box, request.anchor) > shortPx) return undefined;
				if (!isFree(box)) continue;
				const one = withLeader(request, box);
				if (!isLed(one)) continue;
				if (isClear(one)) return one;
				nearest ??= one;
			}
			return beside.length === 0 ? nearest : undefined;
		}
	}
	return { placed, unplaced };
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
