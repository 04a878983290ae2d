import { max, min, ticks as ticksBetween } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { MoneyPoint } from './series.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { hasSign } from '../kit/mark/sign.ts';
import { extentsOfLines } from '../kit/note/upright-extras.ts';
import type { Box } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { tickLabels } from '../kit/axis/tick-label.ts';
import type { ThresholdLine } from '../kit/time/panel-extras.ts';
import { placeTimeAxis, type TimeAxis } from '../kit/time/time-axis.ts';
import type { ChartWords } from '../kit/words.ts';

/** A scale of amounts from zero, or from below it, shared by every panel of its kind. */
export interface AmountScale {
	/** The lowest value, which is zero unless an amount is below it. */
	readonly start: number;
	readonly end: number;
	readonly values: readonly number[];
	readonly labels: readonly string[];
	/** The room for its labels on the left. */
	readonly labelsPx: number;
	/** The room above the highest amount for its words and the sign of its qualifier. */
	readonly headPx: number;
	/** The room below the lowest amount for the sign of its qualifier, if it is below zero. */
	readonly footPx: number;
}

/** The area in which amounts over time are drawn. */
export interface Plot {
	readonly box: Box;
	readonly time: TimeAxis;
	y(value: number): number;
}

/** Room on the left of the first day for a dot and its sign. */
const markRoomPx = 17;
/** Below this, the steps of an axis are too small for floating-point numbers. */
const leastAmount = 1e-9;

/** A scale from zero, or from below it, to a round value that no amount exceeds. Only the top label names the unit. */
export function amountScale(
	points: readonly MoneyPoint[],
	{
		fonts,
		words,
		lines = [],
	}: {
		readonly fonts: Fonts;
		readonly words: ChartWords;
		/** Lines across the plot, which the scale contains. */
		readonly lines?: readonly ThresholdLine[];
	},
): AmountScale {
	const extents = [
		...points.map(({ amount, qualifier }) => extentOfBar(barEndOf(amount, qualifier))),
		...extentsOfLines(lines),
	];
	const largest = max(extents, ([, high]) => high) ?? 0;
	const least = min(extents, ([low]) => low) ?? 0;
	const [start = 0, end = 1] = scaleLinear(
		[least, largest > leastAmount || least < 0 ? largest : 1],
		[0, 1],
	)
		.nice(3)
		.domain();
	const values = ticksBetween(start, end, 3);
	const said = tickLabels(values, words);
	const labels = said.map((label, index) =>
		index === said.length - 1 ? label : label.replace(/ .*/, ''),
	);
	const isSigned = points.some(({ qualifier }) => hasSign(qualifier));
	return {
		start,
		end,
		values,
		labels,
		labelsPx: Math.ceil(max(labels, (label) => textWidth(label, fonts.small)) ?? 0) + 8,
		headPx: lineHeightPx(fonts.label) + (isSigned ? 24 : 8),
		footPx: least < 0 ? (isSigned ? 24 : 8) : 0,
	};
}

/** The area of a panel from `leftPx` to `endPx`, with its axis of dates. */
export function plotFor(
	{
		scale,
		fonts,
		words,
		days,
		leftPx,
		rightPx,
	}: {
		readonly scale: AmountScale;
		readonly fonts: Fonts;
		readonly words: ChartWords;
		readonly days: readonly string[];
		readonly leftPx: number;
		readonly rightPx: number;
	},
	{
		top,
		heightPx,
		endPx,
	}: { readonly top: number; readonly heightPx: number; readonly endPx: number },
): Plot {
	const box = {
		left: leftPx + scale.labelsPx,
		right: endPx,
		top: top + scale.headPx,
		bottom: top + scale.headPx + heightPx,
	};
	const y = scaleLinear([scale.start, scale.end], [box.bottom - scale.footPx, box.top]);
	return {
		box,
		y: (value) => y(value),
		time: placeTimeAxis(days, {
			leftPx: box.left + markRoomPx,
			rightPx: box.right - 6,
			widthPx: rightPx,
			font: fonts.small,
			words,
		}),
	};
}

/**
 * Draws the grid and the labels of both axes around a plot.
 * @returns the bottom of the labels below it
 */
export function placePlotAxes(
	sheet: Sheet,
	{ box, time, y }: Plot,
	{ scale, fonts }: { readonly scale: AmountScale; readonly fonts: Fonts },
): number {
	const half = lineHeightPx(fonts.small) / 2;
	const across = (at: number) => [
		{ x: box.left, y: at },
		{ x: box.right, y: at },
	];
	sheet.draw({
		kind: 'lines',
		className: 'grid',
		paths: scale.values.filter((value) => value !== scale.start).map((value) => across(y(value))),
	});
	for (const [index, value] of scale.values.entries()) {
		sheet.write(blockOf(scale.labels[index] ?? '', fonts.small, { maxPx: scale.labelsPx }), 'end', {
			x: box.left - 8,
			y: y(value) - half,
		});
	}
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: [
			across(y(0)),
			...time.ticks.map(({ x }) => [
				{ x, y: box.bottom },
				{ x, y: box.bottom + 4 },
			]),
		],
	});
	for (const { label, labelX, anchor } of time.ticks)
		sheet.write(blockOf(label, fonts.small, { maxPx: box.right }), anchor, {
			x: labelX,
			y: box.bottom + half + 1,
		});
	return box.bottom + 3 * half + 1;
}
