import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import { type Axis, placeAxis } from '../kit/axis/axis.ts';
import { placeKey } from '../kit/mark/key.ts';
import { placeLogAxis, type Scale } from '../kit/axis/log-scale.ts';
import { placeMark, showsGrade, usualDotPx } from '../kit/mark/mark.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Colour } from '../kit/colour.ts';
import {
	type Box,
	grow,
	overlap,
	type PlacedBox,
	type Point,
	type Scene,
	type SceneItem,
} from '../kit/scene.ts';
import { spanOf } from '../../language/bounds.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';
import { endsOf } from '../../language/allows.ts';

/** One estimate, with the words next to its mark and its lane. */
export interface EstimateRow {
	readonly id: string;
	readonly lane: string;
	readonly when: string;
	readonly measure: string;
	readonly measureLabel: string;
	readonly subjectLabel: string;
	readonly colour: Colour;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly words: string;
	/** Whether it differs from what it repeats. */
	readonly differs: boolean;
}

const facetGapPx = 14;
const labelGapPx = 9;
const laneGapPx = 10;
/** Room for half a dot at each end of the axis. */
const edgePx = 8;

interface RangeOptions extends WordsOption {
	readonly scale?: Scale;
}

/**
 * Places one lane per estimate, in small multiples by measure, on one axis from zero. Rows keep
 * their order. A wide drawing has the names of lanes in a column on the left, a narrow one above
 * each mark. On the right the axis leaves room for the sign of an open end. The key shows how solid
 * a mark is if marks differ. A logarithmic axis has no zero and is named above its ticks.
 */
export function placeEstimateRange(
	rows: readonly EstimateRow[],
	widthPx: number,
	{ scale = 'linear', words }: RangeOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.27) : 0;
	const axis = axisFor(
		rows,
		{ leftPx: columnPx === 0 ? edgePx : columnPx, rightPx: widthPx - edgePx, widthPx },
		{ fonts, scale, words },
	);
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const rules: (readonly Point[])[] = [];
	// Font sizes all end in the same half pixel, so that every baseline is a whole number.
	const note =
		scale === 'linear'
			? undefined
			: placeBlock(blockOf(words.log, fonts.small, { maxPx: widthPx }), 'start', { x: 0, y: 0 });
	const ticksTop = note === undefined ? 0 : Math.round(lineHeightPx(fonts.small)) + 2;
	items.push(...(note?.items ?? []));
	boxes.push(...(note?.boxes ?? []));
	let y = ticksTop + lineHeightPx(fonts.small) + 8 + (fonts.small.sizePx % 1);
	const top = Math.round(y);
	for (const measure of [...new Set(rows.map((row) => row.measure))]) {
		const inFacet = rows.filter((row) => row.measure === measure);
		const heading = placeBlock(
			blockOf(inFacet[0]?.measureLabel ?? measure, fonts.heading, { maxPx: widthPx }),
			'start',
			{ x: 0, y },
		);
		items.push(...heading.items);
		boxes.push(...heading.boxes);
		y = Math.max(...heading.boxes.map((box) => box.bottom)) + 6;
		for (const row of inFacet) {
			const lane = placeLane(row, { axis, fonts, columnPx, widthPx, y });
			items.push({ kind: 'group', className: row.colour, items: lane.items });
			boxes.push(...lane.boxes);
			rules.push(lane.rule);
			y = lane.bottom + laneGapPx;
		}
		y += facetGapPx;
	}
	const plotBottom = Math.round(y - facetGapPx);
	const key = placeKey(
		rows
			.map(({ grade, colour, qualifier }) => ({ grade, colour, qualifier }))
			.filter(({ qualifier }) => showsGrade(qualifier)),
		[],
		{ font: fonts.small, widthPx, top: plotBottom + 4, words },
	);
	const ticks: SceneItem[] = axis.ticks
		.filter(({ label }) => label !== '')
		.map((tick) => ({
			kind: 'text',
			text: tick.label,
			at: { x: tick.labelX, y: ticksTop + Math.round(fonts.small.sizePx) },
			anchor: tick.anchor,
			font: fonts.small,
		}));
	const grid: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: [
			...axis.ticks.map((tick) => [
				{ x: tick.x, y: top - 4 },
				{ x: tick.x, y: plotBottom - 4 },
			]),
			...rules,
		],
	};
	// With amounts on both sides of zero, a darker line shows where zero is.
	const isTwoSided = rows.some(({ amount }) => endsOf(amount).low < 0);
	const zero: readonly SceneItem[] = isTwoSided
		? [
				{
					kind: 'lines',
					className: 'rule',
					paths: [
						[
							{ x: axis.x(0), y: top - 4 },
							{ x: axis.x(0), y: plotBottom - 4 },
						],
					],
				},
			]
		: [];
	return {
		layout,
		widthPx,
		heightPx: Math.max(plotBottom, key.bottom),
		items: [grid, ...zero, ...ticks, ...items, ...key.items],
		boxes: [...boxes, ...key.boxes],
		hasLanes: true,
	};
}

/**
 * An axis that leaves room for every label next to its mark, including the longest label at the
 * largest amount.
 */
function axisFor(
	rows: readonly EstimateRow[],
	sides: { readonly leftPx: number; readonly rightPx: number; readonly widthPx: number },
	{
		fonts,
		scale,
		words,
	}: { readonly fonts: Fonts; readonly scale: Scale; readonly words: ChartWords },
): Axis {
	const spans = rows.map((row) => spanOf(row.amount, row.qualifier));
	const largest = Math.max(0, ...spans.map(({ high }) => high));
	const least = Math.min(0, ...spans.map(({ low }) => low));
	// The sign of a range follows its end, like that of an open end.
	const isSignedAtEnd = rows.some(({ qualifier }, index) => {
		const { open, low = 0, high = 0 } = spans[index] ?? {};
		return (
			hasSign(qualifier) &&
			(open === 'right' || low < high) &&
			high > largest * (scale === 'linear' ? 0.8 : 0)
		);
	});
	const rightPx = isSignedAtEnd ? sides.rightPx - signReachPx(usualDotPx) : sides.rightPx;
	// Below zero, the sign of an open end may precede the lowest value.
	const leftPx = least < 0 ? sides.leftPx + signReachPx(usualDotPx) : sides.leftPx;
	const options = { ...sides, leftPx, rightPx, font: fonts.small, words, least };
	const axis = scale === 'linear' ? placeAxis(largest, options) : placeLogAxis(spans, options);
	const whole = (value: number) => Math.round(axis.x(value));
	return {
		...axis,
		leftPx: sides.leftPx,
		x: whole,
		rightPx: sides.rightPx,
		ticks: axis.ticks.map((tick) => ({
			...tick,
			x: Math.round(tick.x),
			labelX: Math.round(tick.labelX),
		})),
	};
}

interface LaneOptions {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly columnPx: number;
	readonly widthPx: number;
	readonly y: number;
}

function placeLane(
	row: EstimateRow,
	{ axis, fonts, columnPx, widthPx, y }: LaneOptions,
): {
	readonly rule: readonly Point[];
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
} {
	const isWide = columnPx > 0;
	const maxPx = isWide ? columnPx - 16 : widthPx;
	const name = placeBlock(blockOf(row.lane, fonts.name, { maxPx, maxLines: 3 }), 'start', {
		x: 0,
		y,
	});
	const below = Math.max(...name.boxes.map((box) => box.bottom));
	const detail = placeBlock(
		blockOf(`${row.subjectLabel} · ${row.when}`, fonts.small, { maxPx, maxLines: 2 }),
		'start',
		{ x: 0, y: below },
	);
	const textBottom = Math.max(...detail.boxes.map((box) => box.bottom));
	const middle = Math.round(
		isWide ? (y + textBottom) / 2 : textBottom + (row.qualifier === 'approx' ? 22 : 15),
	);
	const mark = placeMark(spanOf(row.amount, row.qualifier), {
		qualifier: row.qualifier,
		grade: row.grade,
		direction: 'along',
		at: axis.x,
		across: middle,
		zeroPx: axis.leftPx,
	});
	const label = placeLabel(row.words, mark.box, { fonts, left: columnPx, right: widthPx, middle });
	const bottom = Math.max(textBottom, mark.box.bottom, label.box.bottom);
	return {
		rule: [
			{ x: axis.leftPx, y: middle },
			{ x: axis.rightPx, y: middle },
		],
		items: [...mark.items, ...name.items, ...detail.items, ...label.items],
		boxes: [
			...name.boxes,
			...detail.boxes,
			{ ...mark.box, of: 'mark', text: row.id },
			{ ...label.box, of: 'label', text: row.words },
		],
		bottom,
	};
}

/** Places a label to the right of its mark, or to the left, or below it. */
function placeLabel(
	words: string,
	mark: Box,
	{
		fonts,
		left,
		right,
		middle,
	}: {
		readonly fonts: Fonts;
		readonly left: number;
		readonly right: number;
		readonly middle: number;
	},
): { readonly items: readonly SceneItem[]; readonly box: Box } {
	const font = fonts.label;
	const width = textWidth(words, font);
	const half = lineHeightPx(font) / 2;
	const at = (x: number, y: number): Box => ({
		left: x,
		right: x + width,
		top: y - half,
		bottom: y + half,
	});
	const beside = [
		at(mark.right + labelGapPx, middle),
		at(mark.left - labelGapPx - width, middle),
	].find((box) => box.left >= left && box.right <= right && !overlap(grow(box, 1), mark));
	if (beside !== undefined)
		return {
			items: [
				{
					kind: 'text',
					text: words,
					at: { x: Math.round(beside.left), y: Math.round(middle + font.sizePx * 0.36) },
					anchor: 'start',
					font,
				},
			],
			box: beside,
		};
	const x = Math.max(left, Math.min((mark.left + mark.right - width) / 2, right - width));
	const block = blockOf(words, font, { maxPx: right - left });
	const placed = placeBlock(block, 'start', {
		x: block.lines.length > 1 ? left : x,
		y: mark.bottom + 2,
	});
	return {
		items: placed.items,
		box: {
			left: x,
			right: x + block.widthPx,
			top: mark.bottom + 2,
			bottom: mark.bottom + 2 + block.heightPx,
		},
	};
}
