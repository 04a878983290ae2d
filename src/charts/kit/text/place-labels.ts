import { type Box, grow, overlap, type Point } from '../scene.ts';

/** A label to be placed next to something. */
export interface LabelRequest {
	readonly id: string;
	/** The box of the item that the label names. */
	readonly anchor: Box;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** A placed label. `leader` is a line from its anchor if it had to move away. */
export interface PlacedLabel {
	readonly id: string;
	readonly box: Box;
	readonly leader?: Leader;
}

type Leader = readonly [from: Point, to: Point];

export interface LabelPlaces {
	readonly placed: readonly PlacedLabel[];
	/** Ids of the labels that have no room; the drawing has to say them elsewhere. */
	readonly unplaced: readonly string[];
}

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
const leaderGapPx = 3;
/** A label that moved less than this gets no leader. */
const leastLeaderPx = 10;
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

/**
 * Places labels in one column that starts at `leftPx`, each as near to the height of its anchor as
 * the others allow, with leaders to those that moved. If the column is too short, the last labels
 * are left out.
 */
export function placeColumn(
	requests: readonly LabelRequest[],
	leftPx: number,
	{ top, bottom }: Pick<Box, 'top' | 'bottom'>,
): LabelPlaces {
	let [kept, height] = [0, 0];
	while (kept < requests.length && height + (requests[kept]?.heightPx ?? 0) <= bottom - top) {
		height += requests[kept]?.heightPx ?? 0;
		kept += 1;
	}
	const inOrder = requests
		.slice(0, kept)
		.toSorted((a, b) => middleOf(a.anchor) - middleOf(b.anchor));
	const tops = pushApart(
		inOrder.map(({ anchor, heightPx }) => ({
			at: middleOf(anchor) - heightPx / 2,
			length: heightPx,
		})),
		top,
		bottom,
	);
	const placed = inOrder.map((request, index): PlacedLabel => {
		const y = tops[index] ?? top;
		return withLeader(request, {
			left: leftPx,
			right: leftPx + request.widthPx,
			top: y,
			bottom: y + request.heightPx,
		});
	});
	return { placed, unplaced: requests.slice(kept).map(({ id }) => id) };
}

/**
 * Moves intervals on one axis apart so that none overlap, keeping the sum of squared moves as small
 * as possible: intervals that collide become one block, placed at the mean of where they want to
 * be. They must be sorted by `at` and fit between `from` and `to`.
 * @returns their new starts
 */
export function pushApart(
	intervals: readonly { readonly at: number; readonly length: number }[],
	from: number,
	to: number,
): readonly number[] {
	interface Block {
		start: number;
		length: number;
		wanted: number;
		count: number;
	}
	const within = (start: number, length: number) => Math.max(from, Math.min(start, to - length));
	const blocks: Block[] = [];
	for (const { at, length } of intervals) {
		let block: Block = { start: within(at, length), length, wanted: at, count: 1 };
		for (
			let before = blocks.at(-1);
			before !== undefined && before.start + before.length > block.start;
			before = blocks.at(-1)
		) {
			blocks.pop();
			const wanted = before.wanted + block.wanted - block.count * before.length;
			const count = before.count + block.count;
			const joined = before.length + block.length;
			block = { start: within(wanted / count, joined), length: joined, wanted, count };
		}
		blocks.push(block);
	}
	const starts: number[] = [];
	for (const { start, count } of blocks) {
		let next = start;
		for (let index = 0; index < count; index += 1) {
			starts.push(next);
			next += intervals[starts.length - 1]?.length ?? 0;
		}
	}
	return starts;
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
	const boxes: { readonly box: Box; readonly far: number }[] = [];
	const [fromX, toX] = [
		Math.max(bounds.left, anchor.left - farthestPx - widthPx),
		Math.min(bounds.right - widthPx, anchor.right + farthestPx),
	];
	const [fromY, toY] = [
		Math.max(bounds.top, anchor.top - farthestPx - heightPx),
		Math.min(bounds.bottom - heightPx, anchor.bottom + farthestPx),
	];
	for (let top = fromY; top <= toY; top += stepPx) {
		for (let left = fromX; left <= toX; left += 2 * stepPx) {
			const box = { left, right: left + widthPx, top, bottom: top + heightPx };
			const far = apart(box, anchor);
			if (far <= farthestPx) boxes.push({ box, far });
		}
	}
	return boxes.sort((a, b) => a.far - b.far).map(({ box }) => box);
}

/** Whether a line runs through a box: the part of it inside all four sides is not empty. */
function crosses([from, to]: Leader, box: Box): boolean {
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

/** A line from the anchor to the nearest side of the label, at half its height. */
function withLeader({ id, anchor }: LabelRequest, box: Box): PlacedLabel {
	const [from, to] = [middleOf(anchor), middleOf(box)];
	const isBeside = box.left >= anchor.right || box.right <= anchor.left;
	const distance = Math.max(Math.abs(to - from), box.left - anchor.right, anchor.left - box.right);
	if (isBeside && distance <= leastLeaderPx) return { id, box };
	if (!isBeside) {
		const x = (anchor.left + anchor.right) / 2;
		const end = to > from ? box.top - leaderGapPx : box.bottom + leaderGapPx;
		return {
			id,
			box,
			leader: [
				{ x, y: to > from ? anchor.bottom : anchor.top },
				{ x: Math.max(box.left, Math.min(x, box.right)), y: end },
			],
		};
	}
	return box.left >= anchor.right
		? {
				id,
				box,
				leader: [
					{ x: anchor.right, y: from },
					{ x: box.left - leaderGapPx, y: to },
				],
			}
		: {
				id,
				box,
				leader: [
					{ x: anchor.left, y: from },
					{ x: box.right + leaderGapPx, y: to },
				],
			};
}

/** The distance between two boxes; 0 if they touch. */
function apart(one: Box, other: Box): number {
	return Math.hypot(
		Math.max(0, one.left - other.right, other.left - one.right),
		Math.max(0, one.top - other.bottom, other.top - one.bottom),
	);
}

function middleOf({ top, bottom }: Box): number {
	return (top + bottom) / 2;
}

function isWithin(box: Box, bounds: Box): boolean {
	return (
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom
	);
}
