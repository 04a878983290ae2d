import {
	drawBars,
	planLabels,
	type RowLabels,
	type Segment,
	type SplitBar,
	writeLabels,
} from '../kit/mark/segment-row.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import { placeList, writeNotes } from './list.ts';
import {
	type BreakdownPart,
	type BreakdownWhole,
	innerParts,
	leastPx,
	lookOf,
	type Placing,
	sumOf,
} from './part.ts';

export type { BreakdownPart } from './part.ts';

/** The words that introduce parts in the description. */
interface BreakdownWords {
	readonly ofThis: string;
	of(name: string): string;
}

const barPx = 42;
const innerBarPx = 30;
const gapPx = 2;
const guidePx = 24;

/**
 * What the parts leave of the whole, in its unit; undefined if it is less than half a percent,
 * which rounding explains.
 */
export function remainderOf(
	whole: number,
	parts: readonly Pick<BreakdownPart, 'value'>[],
): number | undefined {
	const rest = whole - parts.reduce((sum, part) => sum + part.value, 0);
	return rest > whole * 0.005 ? rest : undefined;
}

/**
 * Places a whole as one bar of its parts, and below it a bar with the parts of the named part,
 * connected by guide lines. On a narrow drawing, or if small parts leave no room for their labels,
 * each part has a bar of its own, and those of the named part are indented. Notes are at the labels of
 * their parts.
 * @param unplaced the notes at parts that are not drawn
 */
export function placeBreakdown(
	whole: BreakdownWhole,
	parts: readonly BreakdownPart[],
	widthPx: number,
	unplaced: readonly string[] = [],
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const sheet = newSheet();
	const headed = sheet.write(
		blockOf(`${whole.label}: ${whole.words}`, fonts.heading, { maxPx: widthPx }),
		'start',
		{ x: 0, y: 0 },
	);
	const top = writeNotes(sheet, whole.notes, { fonts, widthPx, x: 0, y: headed }) + 8;
	const bottom =
		(layout === 'wide' ? placeBars(sheet, { whole, parts, widthPx, top }) : undefined) ??
		placeList(sheet, { whole, parts, widthPx, top });
	const below = placeBelow(unplaced, { font: fonts.small, widthPx, top: bottom });
	return {
		layout,
		widthPx,
		heightPx: below.bottom + 4,
		items: [...sheet.items, ...below.items],
		boxes: [...sheet.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}

/** How many of the parts before one are grey, so that neighbours differ. */
function greysBefore(parts: readonly BreakdownPart[], index: number): number {
	return parts.slice(0, index).filter(({ emphasised }) => emphasised === undefined).length + 1;
}

/** A bar of segments with the places of their labels. */
interface Bar {
	readonly parts: readonly BreakdownPart[];
	readonly segments: readonly Segment[];
	readonly labels: RowLabels;
}

/** Plans a bar over the whole width; undefined if its labels have no room. */
function planBar(
	parts: readonly BreakdownPart[],
	amount: number,
	widthPx: number,
): Bar | undefined {
	const total = Math.max(amount, sumOf(parts)) || 1;
	let end = 0;
	const segments = parts.map(
		({ label, words, qualifier = 'exact', value, notes = [] }): Segment => {
			const left = Math.round(end);
			end += (value / total) * widthPx;
			return { label, words, qualifier, left, right: Math.round(end), notes };
		},
	);
	const labels = planLabels(segments, widthPx);
	return labels === undefined ? undefined : { parts, segments, labels };
}

/**
 * @returns the bottom of what was placed; undefined, with nothing placed, if labels have no room
 */
function placeBars(sheet: Sheet, { whole, parts, widthPx, top }: Placing): number | undefined {
	const outer = planBar(parts, whole.amount, widthPx);
	const at = parts.findIndex((part) => part.parts !== undefined);
	const [named, segment] = [parts[at], outer?.segments[at]];
	if (outer === undefined) return undefined;
	if (named?.parts === undefined || segment === undefined) {
		sheet.mark({ left: 0, right: widthPx, top, bottom: top + barPx }, whole.id);
		drawBar(sheet, outer, { top, heightPx: barPx });
		writeLabels(sheet, outer.labels, { widthPx, edge: top + barPx, side: 'below' });
		return top + barPx + outer.labels.heightPx;
	}
	const inner = planBar(innerParts(named), named.value, widthPx);
	if (inner === undefined) return undefined;
	const barTop = top + outer.labels.heightPx;
	const innerTop = barTop + barPx + guidePx;
	writeLabels(sheet, outer.labels, { widthPx, edge: barTop, side: 'above' });
	sheet.mark({ left: 0, right: widthPx, top: barTop, bottom: barTop + barPx }, whole.id);
	drawBar(sheet, outer, { top: barTop, heightPx: barPx });
	const guide = (from: number, to: number) => [
		{ x: from, y: barTop + barPx },
		{ x: to, y: innerTop },
	];
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: [guide(segment.left, 0), guide(segment.right - gapPx, widthPx - gapPx)],
	});
	drawBar(sheet, inner, { top: innerTop, heightPx: innerBarPx });
	writeLabels(sheet, inner.labels, { widthPx, edge: innerTop + innerBarPx, side: 'below' });
	return innerTop + innerBarPx + inner.labels.heightPx;
}

function drawBar(
	sheet: Sheet,
	{ parts, segments }: Bar,
	{ top, heightPx }: { readonly top: number; readonly heightPx: number },
): void {
	drawBars(
		sheet,
		segments.flatMap(({ left, right }, index): readonly SplitBar[] => {
			const part = parts[index];
			if (part === undefined) return [];
			const box = {
				left,
				right: Math.max(left + leastPx, right - gapPx),
				top,
				bottom: top + heightPx,
			};
			const sure =
				part.least === undefined
					? box.right
					: left + (part.least / (part.value || 1)) * (right - left);
			sheet.keep(box, part.id);
			return [{ box, sure, look: lookOf(part, greysBefore(parts, index)) }];
		}),
	);
}

/** Describes the breakdown in sentences; the parts of a named part have one of their own. */
export function describeBreakdown(
	whole: BreakdownWhole,
	parts: readonly BreakdownPart[],
	{ ofThis, of }: BreakdownWords = { ofThis: 'Of this', of: (name) => `Of ${name}` },
): string {
	const notesOf = ({ notes = [] }: Pick<BreakdownPart, 'notes'>) =>
		notes.map((note) => ` (${note})`).join('');
	const say = (some: readonly BreakdownPart[]) =>
		some.map((part) => `${part.label}, ${part.words}${notesOf(part)}`).join('; ');
	const nested = parts.flatMap(({ label, parts: inner }) =>
		inner === undefined ? [] : [` ${of(label)}: ${say(inner)}.`],
	);
	return `${whole.label}: ${whole.words}${notesOf(whole)}. ${ofThis}: ${say(parts)}.${nested.join('')}`;
}
