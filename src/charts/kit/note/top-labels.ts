import { ascending, descending } from 'd3-array';
import { type Box, overlap, type PlacedBox, type SceneItem } from '../scene.ts';
import { type Block, blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';

/** Words above a plot, about a place on its axis from left to right. */
export interface TopLabel {
	readonly text: string;
	/** The px of what the words are about: the middle of a span, or a point. */
	readonly x: number;
	/** Whether a leader goes from the words down to the point; the name of a span has none. */
	readonly isLed: boolean;
}

interface PlacedTopLabels {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/** Where leaders start; `leadersDown` draws them when the plot is placed. */
	readonly leaders: readonly { readonly x: number; readonly top: number }[];
	/** Where the plot can start. */
	readonly bottom: number;
	/** The words without room. */
	readonly unplaced: readonly string[];
}

interface TopOptions {
	readonly font: Font;
	readonly widthPx: number;
	readonly top: number;
	readonly maxPx?: number;
}

const gapPx = 5;
const usualPx = 200;
/** How far a name that begins or ends at the middle of its span reaches beyond it. */
const middleInPx = 10;

/**
 * Places words above a plot, beside their points or over the middle of their spans, in as few rows
 * as they need. The names of spans are next to the plot, under the other words, if these leave room
 * for all. No leader runs through the words of another; words that would need it are left out and
 * named in `unplaced`.
 */
export function placeTopLabels(labels: readonly TopLabel[], options: TopOptions): PlacedTopLabels {
	const inOrder = labels.toSorted((a, b) => ascending(a.x, b.x));
	const ledFirst = inOrder.toSorted((a, b) => Number(b.isLed) - Number(a.isLed));
	const usual = placeInOrder(ledFirst, options);
	if (usual.unplaced.length === 0) return usual;
	const other = placeInOrder(inOrder, options);
	return other.unplaced.length < usual.unplaced.length ? other : usual;
}

function placeInOrder(
	labels: readonly TopLabel[],
	{ font, widthPx, top, maxPx = usualPx }: TopOptions,
): PlacedTopLabels {
	const found: Found[] = [];
	const leaders: { x: number; top: number }[] = [];
	const unplaced: string[] = [];
	for (const label of labels) {
		const sides = sidesOf(label, { font, widthPx, maxPx });
		const tops = [top, ...found.map(({ box }) => box.bottom + 2)].sort(ascending);
		const at = (y: number, side: Side): Found => ({
			...side,
			isLed: label.isLed,
			box: boxOf(side, y),
		});
		// The name of a span is rather in another row than beside its middle.
		const places = label.isLed
			? tops.flatMap((y) => sides.map((side) => at(y, side)))
			: sides.flatMap((side) => tops.map((y) => at(y, side)));
		const place = places.find(
			({ box }) => isFree(box) && !(label.isLed && cutsThrough(label.x, box.top)),
		);
		if (place === undefined) {
			unplaced.push(label.text);
			continue;
		}
		found.push(place);
		if (label.isLed) leaders.push({ x: label.x, top: place.box.top + 2 });
	}
	const lowest = Math.max(top, ...found.map(({ box }) => box.bottom));
	for (const one of found.toSorted((a, b) => descending(a.box.bottom, b.box.bottom)))
		if (!one.isLed) one.box = lowered(one);
	const written = found.map(({ block, isLeft, left, right, box }) =>
		placeBlock(block, isLeft ? 'end' : 'start', { x: isLeft ? right : left, y: box.top }),
	);
	return {
		items: written.flatMap(({ items }) => items),
		boxes: written.flatMap(({ boxes }) => boxes),
		leaders,
		bottom: found.length === 0 ? top : lowest + 4,
		unplaced,
	};

	/** The name of a span is as near to it as the other words and their leaders let it. */
	function lowered(one: Found): Box {
		const heightPx = one.box.bottom - one.box.top;
		const tops = [lowest, ...found.map(({ box }) => box.top - 2)]
			.map((bottom) => bottom - heightPx)
			.filter((y) => y > one.box.top)
			.sort(descending);
		return tops.map((y) => boxOf(one, y)).find((box) => isFree(box, one)) ?? one.box;
	}

	function isFree(box: Box, except?: Found): boolean {
		return (
			!found.some(
				(other) =>
					other !== except &&
					overlap(other.box, { ...box, right: box.right + 4, left: box.left - 4 }),
			) &&
			!leaders.some(
				({ x, top: from }) => x > box.left - 2 && x < box.right + 2 && from < box.bottom,
			)
		);
	}

	/** Whether a leader that starts at `y` would run through words that are below. */
	function cutsThrough(x: number, y: number): boolean {
		return found.some(
			({ box: { left, right, bottom } }) => x > left - 2 && x < right + 2 && bottom > y,
		);
	}
}

interface Side {
	readonly block: Block;
	readonly left: number;
	readonly right: number;
	readonly isLeft: boolean;
}

interface Found extends Side {
	readonly isLed: boolean;
	box: Box;
}

function boxOf({ block, left, right }: Side, top: number): Box {
	return { left, right, top, bottom: top + block.heightPx };
}

/**
 * Where the words of a label can be: on the side with more room first; the name of a span over its
 * middle, or beginning or ending there.
 */
function sidesOf(
	{ text, x, isLed }: TopLabel,
	{
		font,
		widthPx,
		maxPx,
	}: { readonly font: Font; readonly widthPx: number; readonly maxPx: number },
): readonly Side[] {
	const blockIn = (roomPx: number) =>
		blockOf(text, font, { maxPx: Math.min(maxPx, roomPx), className: 'note' });
	if (!isLed) {
		const block = blockIn(widthPx);
		return [x - block.widthPx / 2, x - middleInPx, x + middleInPx - block.widthPx].map((start) => {
			const left = Math.max(0, Math.min(start, widthPx - block.widthPx));
			return { block, left, right: left + block.widthPx, isLeft: false };
		});
	}
	const [before, after] = [x - gapPx, widthPx - x - gapPx];
	const right = blockIn(Math.max(60, after));
	const left = blockIn(Math.max(60, before));
	const sides: readonly Side[] = [
		{ block: right, left: x + gapPx, right: x + gapPx + right.widthPx, isLeft: false },
		{ block: left, left: x - gapPx - left.widthPx, right: x - gapPx, isLeft: true },
	];
	return (after >= before ? sides : sides.toReversed()).filter(
		(side) => side.left >= 0 && side.right <= widthPx,
	);
}

/** Leaders from words above a plot straight down, each to just above the first thing in its way. */
export function leadersDown(
	leaders: PlacedTopLabels['leaders'],
	{ obstacles, bottom }: { readonly obstacles: readonly Box[]; readonly bottom: number },
): readonly SceneItem[] {
	if (leaders.length === 0) return [];
	return [
		{
			kind: 'lines',
			className: 'rule leader',
			paths: leaders.map(({ x, top }) => {
				const first = Math.min(
					bottom,
					...obstacles
						.filter((box) => box.left - 2 <= x && x <= box.right + 2 && box.bottom > top)
						.map((box) => box.top - 4),
				);
				return [
					{ x, y: top },
					{ x, y: Math.max(top, first) },
				];
			}),
		},
	];
}
