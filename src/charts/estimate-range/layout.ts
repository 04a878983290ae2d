import { type Axis, placeAxis, sidesOnAxis } from '../kit/axis/axis.ts';
import { withChoice } from '../kit/choices.ts';
import { placeKey } from '../kit/mark/key.ts';
import { placeLogAxis, type Scale } from '../kit/axis/log-scale.ts';
import { showsGrade, usualDotPx } from '../kit/mark/mark.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { leadersDown, placeTopLabels } from '../kit/note/top-labels.ts';
import type { PlacedBox, Point, Scene, SceneItem } from '../kit/scene.ts';
import { spanOf, statedEnd } from '../../language/bounds.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';
import { endsOf } from '../../language/allows.ts';
import { placeLane } from './lane.ts';
import type { EstimateRow, RangeExtras } from './row.ts';

export type { EstimateRow } from './row.ts';

const facetGapPx = 14;
const laneGapPx = 10;
/** Room for half a dot at each end of the axis. */
const edgePx = 8;
/** A plot that is higher than a screen has its axis below it, too. */
const longPx = 1000;

interface RangeOptions extends WordsOption, RangeExtras {
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
	{ scale = 'linear', words, lines = [], shades = [], notes = [] }: RangeOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.27) : 0;
	const axis = axisFor(
		[...rows, ...lines],
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
	const ticksBottom = ticksTop + lineHeightPx(fonts.small) + 8;
	const said = placeTopLabels(
		[
			...shades.map((shade) => ({ text: shade.name, x: middleOf(shade, axis), isLed: false })),
			...notes.map(({ value, text }) => ({ text, x: axis.x(value), isLed: true })),
		],
		{ font: fonts.small, widthPx, top: ticksBottom },
	);
	items.push(...said.items);
	boxes.push(...said.boxes);
	let y = Math.floor(said.bottom) + (fonts.small.sizePx % 1);
	const top = Math.round(y);
	const thresholds: SceneItem[] = [];
	const unplaced = [...said.unplaced];
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
		const across = lines.filter((line) => line.measure === measure);
		const named = placeTopLabels(
			across.map((line) => ({ text: line.words, x: axis.x(statedEnd(line)), isLed: true })),
			{ font: fonts.small, widthPx, top: y },
		);
		items.push(...named.items);
		boxes.push(...named.boxes);
		unplaced.push(...named.unplaced);
		y = Math.floor(named.bottom) + (fonts.small.sizePx % 1);
		for (const row of inFacet) {
			const lane = placeLane(row, { axis, fonts, columnPx, widthPx, y });
			items.push({
				kind: 'group',
				className: withChoice(row.colour, row.choice),
				items: lane.items,
			});
			boxes.push(...lane.boxes);
			rules.push(lane.rule);
			y = lane.bottom + laneGapPx;
		}
		for (const line of across) {
			const x = axis.x(statedEnd(line));
			const from = named.leaders.find((leader) => leader.x === x)?.top ?? named.bottom;
			thresholds.push({
				kind: 'lines',
				className: 'threshold',
				paths: [
					[
						{ x, y: from },
						{ x, y: y - laneGapPx + 4 },
					],
				],
			});
			boxes.push({ left: x - 1, right: x + 1, top: from, bottom: y, of: 'area', text: line.id });
		}
		y += facetGapPx;
	}
	const plotBottom = Math.round(y - facetGapPx);
	const isLong = plotBottom - top > longPx;
	const againPx = isLong ? Math.round(lineHeightPx(fonts.small)) + 2 : 0;
	const key = placeKey(
		rows
			.map(({ grade, colour, qualifier }) => ({ grade, colour, qualifier }))
			.filter(({ qualifier }) => showsGrade(qualifier)),
		[],
		{ font: fonts.small, widthPx, top: plotBottom + 4 + againPx, words },
	);
	const ticksAt = (y: number): readonly SceneItem[] =>
		axis.ticks
			.filter(({ label }) => label !== '')
			.map((tick) => ({
				kind: 'text',
				text: tick.label,
				at: { x: tick.labelX, y: y + Math.round(fonts.small.sizePx) },
				anchor: tick.anchor,
				font: fonts.small,
			}));
	const ticks = [...ticksAt(ticksTop), ...(isLong ? ticksAt(plotBottom) : [])];
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
	const shaded = shades.map((shade): SceneItem => {
		const [left, right] = sidesOnAxis(shade, axis);
		return {
			kind: 'rect',
			className: 'shaded',
			box: { left, right, top: top - 4, bottom: plotBottom - 4 },
		};
	});
	const leaders = leadersDown(said.leaders, {
		obstacles: [...boxes.filter((box) => !said.boxes.includes(box))],
		bottom: plotBottom - 4,
	});
	const below = placeBelow(unplaced, {
		font: fonts.small,
		widthPx,
		top: Math.max(plotBottom + againPx, key.bottom),
	});
	return {
		layout,
		widthPx,
		heightPx: below.bottom,
		items: [
			...shaded,
			grid,
			...zero,
			...thresholds,
			...leaders,
			...ticks,
			...items,
			...key.items,
			...below.items,
		],
		boxes: [...boxes, ...key.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
		// A line across the lanes is a figure without a group of its own.
		...(lines.length === 0 ? { hasLanes: true as const } : {}),
	};
}

type Span = NonNullable<RangeExtras['shades']>[number];

function middleOf(span: Span, axis: Axis): number {
	const [left, right] = sidesOnAxis(span, axis);
	return (left + right) / 2;
}

/**
 * An axis that leaves room for every label next to its mark, including the longest label at the
 * largest amount.
 */
function axisFor(
	rows: readonly Pick<EstimateRow, 'amount' | 'qualifier'>[],
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
