import type { Axis } from '../kit/axis/axis.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import type { Font } from '../kit/text/fonts.ts';
import { dotPx, markDots, middleOf } from './dots.ts';
import type { ColourEntry, PlotRow } from './point.ts';

/** The name of a colour; it is centred on `x`. */
export interface DotName {
	readonly block: Block;
	readonly x: number;
}

const betweenPx = 10;

/**
 * Places the name of each colour above its dot in a row, so that no key is needed: over the dots, or
 * outwards from them where they are close. Returns undefined if the row has not one dot of each
 * colour, or if the names have no room.
 */
export function namesOfDots(
	row: PlotRow | undefined,
	colours: readonly ColourEntry[],
	{ axis, font, widthPx }: { readonly axis: Axis; readonly font: Font; readonly widthPx: number },
): readonly DotName[] | undefined {
	if (row === undefined || colours.length < 2 || row.points.length !== colours.length) return;
	const dots = markDots(row.points, { axis, middle: 0 }).flatMap(({ point, mark }) => {
		const entry = colours.find(({ colour }) => colour === point.colour);
		return entry === undefined
			? []
			: [{ ...entry, x: middleOf(mark), block: blockOf(entry.label, font, { maxPx: widthPx }) }];
	});
	if (new Set(dots.map(({ colour }) => colour)).size !== colours.length) return;
	const inOrder = dots.toSorted((a, b) => a.x - b.x);
	const apart = inOrder.map(({ block, x }, index) => {
		const outPx = block.widthPx / 2 - dotPx;
		if (index === 0) return { block, x: x - outPx };
		return { block, x: index === inOrder.length - 1 ? x + outPx : x };
	});
	return [inOrder.map(({ block, x }) => ({ block, x })), apart].find((names) =>
		haveRoom(names, widthPx),
	);
}

/** Sorts the entries of a key like the dots of a row, from left to right; others come last. */
export function inOrderOfDots(
	colours: readonly ColourEntry[],
	row: PlotRow | undefined,
	axis: Axis,
): readonly ColourEntry[] {
	const dots = markDots(row?.points ?? [], { axis, middle: 0 }).toSorted(
		(a, b) => middleOf(a.mark) - middleOf(b.mark),
	);
	const rank = ({ colour }: ColourEntry) => {
		const index = dots.findIndex(({ point }) => point.colour === colour);
		return index === -1 ? dots.length : index;
	};
	return colours.toSorted((a, b) => rank(a) - rank(b));
}

function haveRoom(names: readonly DotName[], widthPx: number): boolean {
	const ends = names.map(({ block, x }) => [x - block.widthPx / 2, x + block.widthPx / 2] as const);
	return ends.every(
		([left, right], index) =>
			left >= (ends[index - 1]?.[1] ?? -betweenPx) + betweenPx && right <= widthPx,
	);
}
