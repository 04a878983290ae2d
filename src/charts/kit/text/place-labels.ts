import { greatest, min, sort } from 'd3-array';
import { type Box, boxAround } from '../scene.ts';
import { searchLabels } from './search-labels.ts';
import {
	apart,
	around,
	choicesOf,
	type LabelRoom,
	leastSeenPx,
	shortPx,
} from './label-candidates.ts';
import {
	crosses,
	intersect,
	type LabelPlaces,
	type LabelRequest,
	leaderLength,
	type PlacedLabel,
	withLeader,
} from './label-leader.ts';

interface OrderRoom extends LabelRoom {
	/** Whether a leader may run between an item and the label beside it. */
	readonly mayPart?: boolean;
}

/**
 * Places labels next to their anchors: right, right and above, right and below, above, below, left;
 * otherwise as near as possible, with a leader. Labels that can be taken for no other name come
 * first, those with the fewest such places before others; then those that need a leader, in order.
 * If some have no room, other orders are tried, then all places at once if the room says so, and
 * the first way that leaves out the fewest is taken. No label overlaps another label, an obstacle or
 * a leader, or leaves the bounds, and no leader crosses a label or another leader, or parts a label
 * from the item beside it unless a label would have no room otherwise.
 */
export function placeLabels(requests: readonly LabelRequest[], room: LabelRoom): LabelPlaces {
	const usual = placeInOrder([], requests, room);
	if (usual.unplaced.length === 0) return usual;
	const isFirst = ({ id }: LabelRequest) => usual.unplaced.includes(id);
	const others = requests.filter((request) => !isFirst(request));
	const searched = (): LabelPlaces => {
		const placed = room.isSearched === true ? searchLabels(requests, room) : undefined;
		return placed === undefined ? usual : { placed, unplaced: [] };
	};
	const ways = [
		() => placeInOrder(requests.filter(isFirst), others, room),
		() => placeInOrder([], requests.toReversed(), room),
		searched,
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
		const drawn = [
			...leaders,
			...placed.flatMap(({ leader }) => (leader === undefined ? [] : [leader])),
		];
		const taken = [...obstacles, ...placed.map(({ box }) => box)];
		const choices = choicesOf(request, { bounds, obstacles: taken, leaders: drawn, others });
		return { drawn, ...choices };
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
		for (const box of around(request, bounds)) {
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
