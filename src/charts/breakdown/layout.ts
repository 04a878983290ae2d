import type { Qualifier } from '../../record/figure.ts';
import { hasSign, placeSign, signReachPx } from '../kit/mark/sign.ts';
import type { Colour } from '../kit/colour.ts';
import type { Box, Scene, SceneItem } from '../kit/scene.ts';
import {
	drawBars,
	planLabels,
	type RowLabels,
	type Segment,
	type SegmentLook,
	type SplitBar,
	writeLabels,
} from '../kit/mark/segment-row.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf } from '../kit/text/fonts.ts';

/** A part of a whole. Amounts are in the unit of the whole; `words` gives the amount as stated. */
export interface BreakdownPart {
	readonly id: string;
	readonly label: string;
	readonly words: string;
	/** The highest stated value. */
	readonly value: number;
	/** "exact" by default. */
	readonly qualifier?: Qualifier;
	/** The lowest stated value, if it is lower. */
	readonly least?: number;
	/** The colour of a part that is brought out. The other parts are grey. */
	readonly emphasised?: Colour;
	/** Whether this is the remainder that no part accounts for. */
	readonly remainder?: boolean;
	/** The parts of a named part, in its colour if it has one. */
	readonly parts?: readonly BreakdownPart[];
}

export interface BreakdownWhole {
	readonly id: string;
	readonly label: string;
	readonly words: string;
	/** The highest stated value. */
	readonly amount: number;
}

/** The words that introduce parts in the description. */
interface BreakdownWords {
	readonly ofThis: string;
	of(name: string): string;
}

const barPx = 42;
const innerBarPx = 30;
const gapPx = 2;
const guidePx = 24;
const thinPx = 10;
const indentPx = 16;
/** The minimum width of a part. */
const leastPx = 1;

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
 * each part has a bar of its own, and those of the named part are indented.
 */
export function placeBreakdown(
	whole: BreakdownWhole,
	parts: readonly BreakdownPart[],
	widthPx: number,
): Scene {
	const layout = layoutOf(widthPx);
	const sheet = newSheet();
	const top =
		sheet.write(
			blockOf(`${whole.label}: ${whole.words}`, fontsOf[layout].heading, { maxPx: widthPx }),
			'start',
			{ x: 0, y: 0 },
		) + 8;
	const bottom =
		(layout === 'wide' ? placeBars(sheet, { whole, parts, widthPx, top }) : undefined) ??
		placeList(sheet, { whole, parts, widthPx, top });
	return { layout, widthPx, heightPx: bottom + 4, items: sheet.items, boxes: sheet.boxes };
}

interface Placing {
	readonly whole: BreakdownWhole;
	readonly parts: readonly BreakdownPart[];
	readonly widthPx: number;
	readonly top: number;
}

function sumOf(parts: readonly BreakdownPart[]): number {
	return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The parts of the named part, in its colour if it has one. */
function innerParts({ parts = [], emphasised }: BreakdownPart): readonly BreakdownPart[] {
	return emphasised === undefined
		? parts
		: parts.map((part) => (part.remainder === true ? part : { ...part, emphasised }));
}

/** Whether a sign follows the bar of a part, or of one of its own parts. */
function isSigned({ qualifier = 'exact', parts = [] }: BreakdownPart): boolean {
	return hasSign(qualifier) || parts.some(isSigned);
}

/**
 * The look of a part: colour for the named part, greys from dark to light for the others, a dashed
 * outline for the remainder.
 */
function lookOf({ remainder, emphasised }: BreakdownPart, index: number): SegmentLook {
	if (remainder === true) return { className: 'rest', colour: 'plain' };
	return emphasised === undefined
		? { className: `grey-${Math.min(4, Math.max(1, index))}`, colour: 'plain' }
		: { className: emphasised === 'plain' ? 'ink' : `counted ${emphasised}`, colour: emphasised };
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
	const segments = parts.map(({ label, words, qualifier = 'exact', value }): Segment => {
		const left = Math.round(end);
		end += (value / total) * widthPx;
		return { label, words, qualifier, left, right: Math.round(end) };
	});
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

/** @returns the bottom of the last bar */
function placeList(sheet: Sheet, { whole, parts, widthPx, top }: Placing): number {
	const fonts = fontsOf[layoutOf(widthPx)];
	const isNested = parts.some((part) => part.parts !== undefined);
	const scale =
		(widthPx - (isNested ? indentPx : 0) - (parts.some(isSigned) ? signReachPx() : 0)) /
		(Math.max(whole.amount, sumOf(parts)) || 1);
	const place = { fonts, widthPx, scale };
	const bars: ItemBar[] = [];
	const outer: Box[] = [];
	let y = top;
	for (const part of parts) {
		const bar = placeItem(sheet, part, { ...place, x: 0, y, look: lookOf(part, 0) });
		bars.push(bar);
		outer.push({ ...bar.box, right: Math.round(whole.amount * scale) });
		y = bar.box.bottom;
		for (const one of innerParts(part)) {
			const inner = placeItem(sheet, one, {
				...place,
				x: indentPx,
				y: y + 12,
				look: lookOf(one, 0),
			});
			bars.push(inner);
			y = inner.box.bottom;
		}
		if (y > bar.box.bottom)
			sheet.draw({
				kind: 'lines',
				className: 'rule',
				paths: [
					[
						{ x: 4, y: bar.box.bottom },
						{ x: 4, y },
					],
				],
			});
		y += 14;
	}
	sheet.mark({ left: 0, right: widthPx, top: 0, bottom: top - 4 }, whole.id);
	// Draw the whole as a pale track behind each of its parts.
	sheet.draw({ kind: 'boxes', className: 'drop', boxes: outer });
	drawBars(sheet, bars);
	sheet.draw(...bars.filter(({ qualifier }) => hasSign(qualifier)).map(signBehind));
	return y - 10;
}

/** The bar of a part in a list: a sign follows its end. */
interface ItemBar extends SplitBar {
	readonly qualifier: Qualifier;
}

function signBehind({ qualifier, box, look }: ItemBar): SceneItem {
	const sign = placeSign(qualifier, {
		on: box.right,
		across: (box.top + box.bottom) / 2,
		direction: 'along',
		zeroPx: box.left,
	});
	return { kind: 'group', className: look.colour, items: sign?.items ?? [] };
}

interface ItemPlace {
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly scale: number;
	readonly x: number;
	readonly y: number;
	readonly look: SegmentLook;
}

/** Places a part as a line of words with a thin bar below it. */
function placeItem(
	sheet: Sheet,
	{ id, label, words, qualifier = 'exact', value, least }: BreakdownPart,
	{ fonts, widthPx, scale, x, y, look }: ItemPlace,
): ItemBar {
	const said = blockOf(words, fonts.label, { maxPx: widthPx * 0.62, maxLines: 2 });
	const name = blockOf(label, fonts.name, { maxPx: widthPx - x - said.widthPx - 12, maxLines: 2 });
	const top =
		Math.max(sheet.write(name, 'start', { x, y }), sheet.write(said, 'end', { x: widthPx, y })) + 3;
	const box = {
		left: x,
		right: x + Math.max(leastPx, Math.round(value * scale)),
		top,
		bottom: top + thinPx,
	};
	sheet.keep(box, id);
	return {
		qualifier,
		box,
		sure: least === undefined ? box.right : x + Math.round(least * scale),
		look,
	};
}

/** Describes the breakdown in sentences; the parts of a named part have one of their own. */
export function describeBreakdown(
	whole: BreakdownWhole,
	parts: readonly BreakdownPart[],
	{ ofThis, of }: BreakdownWords = { ofThis: 'Of this', of: (name) => `Of ${name}` },
): string {
	const say = (some: readonly BreakdownPart[]) =>
		some.map(({ label, words }) => `${label}, ${words}`).join('; ');
	const nested = parts.flatMap(({ label, parts: inner }) =>
		inner === undefined ? [] : [` ${of(label)}: ${say(inner)}.`],
	);
	return `${whole.label}: ${whole.words}. ${ofThis}: ${say(parts)}.${nested.join('')}`;
}
