import { ascending, least as leastOf, range, sum } from 'd3-array';
import { type Box, boxAround, grow, overlap } from '../scene.ts';
import { around, choicesOf, type LabelRoom, leastSeenPx } from './label-candidates.ts';
import {
	crosses,
	intersect,
	type LabelRequest,
	leaderLength,
	type PlacedLabel,
	withLeader,
} from './label-leader.ts';

/** More labels than this are not searched, nor more places with a leader for one of them. */
const [mostLabels, mostLed] = [16, 60];
/** How many places are tried in all, so that no drawing takes long. */
const mostTries = 6000;
/** What makes a place worse than one beside its item that can be taken for no other name. */
const worse = { ambiguous: 12, led: 3, ledAmbiguous: 1.5, perPx: 1 / 15 } as const;

/** A place for a label, and how bad it is. */
interface Place extends PlacedLabel {
	readonly cost: number;
	/** What lies between the item and the label beside it; a leader there would part the two. */
	readonly joined?: Box;
}

/**
 * Searches for places of all labels at once, with as few and as short leaders as possible, where
 * placing one after the other leaves some without room. The rules are those of `placeLabels`.
 * Undefined if there are too many labels, or no such places are found.
 */
export function searchLabels(
	requests: readonly LabelRequest[],
	room: LabelRoom,
): readonly PlacedLabel[] | undefined {
	if (requests.length > mostLabels) return undefined;
	const choices = requests.map((request) => placesOf(request, room));
	const meet = inTheWay(choices.flat());
	let best: { readonly places: readonly Place[]; readonly cost: number } | undefined;
	let tries = 0;
	search([], choices, 0);
	return best?.places.map(({ id, box, leader }) => ({
		id,
		box,
		...(leader === undefined ? {} : { leader }),
	}));

	/** @param open the places that those that are taken leave to each other label, best first */
	function search(
		taken: readonly Place[],
		open: readonly (readonly Place[])[],
		cost: number,
	): void {
		const least = sum(open, ([first]) => first?.cost ?? Infinity);
		if (cost + least >= (best?.cost ?? Infinity)) return;
		const next = leastOf(open, ({ length }) => length);
		if (next === undefined) {
			best = { places: taken, cost };
			return;
		}
		const others = open.filter((one) => one !== next);
		for (const place of next) {
			tries += 1;
			if (tries > mostTries) return;
			search(
				[...taken, place],
				others.map((one) => one.filter((other) => !meet(place, other))),
				cost + place.cost,
			);
		}
	}
}

/** Remembers which places are in the way of each other. */
function inTheWay(places: readonly Place[]): (one: Place, other: Place) => boolean {
	const index = new Map(places.map((place, at) => [place, at]));
	const [unknown, free, taken] = [0, 1, 2];
	const known = new Uint8Array(places.length ** 2);
	return (one, other) => {
		const at = (index.get(one) ?? 0) * places.length + (index.get(other) ?? 0);
		if (known[at] === unknown) known[at] = areInTheWay(one, other) ? taken : free;
		return known[at] === taken;
	};
}

/** The places of a label that keep clear of everything but the other labels, best first. */
function placesOf(request: LabelRequest, room: LabelRoom): readonly Place[] {
	const { id, anchor } = request;
	const { elsewhere, isFree, isPlain, beside } = choicesOf(request, room);
	const unled = beside.map(
		(box): Place => ({
			...{ id, box, joined: boxAround(anchor, box) },
			cost: isPlain(box) ? 0 : worse.ambiguous,
		}),
	);
	const led = around(request, room.bounds)
		.filter(isFree)
		.map((box) => withLeader(request, box))
		.flatMap((one): readonly Place[] => {
			const { leader } = one;
			return leader === undefined ||
				leaderLength(leader) < leastSeenPx ||
				elsewhere.some((box) => crosses(leader, box)) ||
				(room.leaders ?? []).some((other) => intersect(leader, other))
				? []
				: [
						{
							...one,
							cost:
								worse.led +
								leaderLength(leader) * worse.perPx +
								(isPlain(one.box) ? 0 : worse.ledAmbiguous),
						},
					];
		})
		.sort((a, b) => ascending(a.cost, b.cost));
	// A part of the places with leaders, near and far ones.
	const step = Math.max(1, led.length / mostLed);
	const some = range(0, led.length, step).flatMap((index) => led[Math.floor(index)] ?? []);
	return [...unled, ...some].sort((a, b) => ascending(a.cost, b.cost));
}

/** Whether two labels or their leaders meet, or the leader of one parts the other from its item. */
function areInTheWay(one: Place, other: Place): boolean {
	return (
		overlap(grow(one.box, 1), other.box) ||
		(one.leader !== undefined &&
			other.leader !== undefined &&
			intersect(one.leader, other.leader)) ||
		isCut(one, other) ||
		isCut(other, one)
	);
}

function isCut({ leader }: Place, { box, joined = box }: Place): boolean {
	return leader !== undefined && (crosses(leader, box) || crosses(leader, joined));
}
