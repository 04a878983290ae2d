import { placeBreaks } from './break-strip.ts';
import { farColumnPx, type LineLabel, nearColumnPx, placeLineLabels } from './line-labels.ts';
import type { Box, PlacedBox, SceneItem } from '../scene.ts';
import { placeMarks, placeSteps } from './panel-line.ts';
import type { StepSeries } from './step-series.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import { type Fonts, lineHeightPx } from '../text/fonts.ts';
import type { TimeAxis } from './time-axis.ts';
import { datePeriod } from './time-mark.ts';

export interface PanelOptions {
	readonly title: string;
	readonly series: readonly StepSeries[];
	readonly labels: readonly LineLabel[];
	readonly time: TimeAxis;
	/** The ticks of the value axis, lowest first, with their labels. */
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	/** The height of a value above the lowest tick, in px. */
	readonly rise: (value: number) => number;
	readonly fonts: Fonts;
	readonly leftPx: number;
	readonly rightPx: number;
	readonly columnPx?: number;
	readonly widthPx: number;
	readonly top: number;
}

interface Panel {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
}

/** Room above the highest tick and below zero for half a mark and an arrow. */
const headPx = 24;
const footPx = 12;

/**
 * Places the lines of one measure over time: heading, method breaks, grid, steps, bands, marks and
 * labels, and a list of the labels that have no room.
 */
export function placeTimePanel(options: PanelOptions): Panel {
	const { columnPx, labels, series, time } = options;
	if (columnPx === undefined) return placePanel(options, 0);
	const heightOfThose = (withinPx: number) =>
		labels.reduce(
			(sum, { heightPx }, index) =>
				sum + (endOf(series[index], time) >= columnPx - withinPx ? heightPx : 0),
			0,
		);
	const first = placePanel(options, heightOfThose(nearColumnPx));
	return first.isCrowded ? placePanel(options, heightOfThose(farColumnPx)) : first;
}

/** @param labelsPx the minimum height of the plot, so that labels have room */
function placePanel(
	options: PanelOptions,
	labelsPx: number,
): Panel & { readonly isCrowded: boolean } {
	const { series, labels, time, ticks, fonts, leftPx, rightPx, widthPx, columnPx } = options;
	const heading = placeBlock(blockOf(options.title, fonts.heading, { maxPx: widthPx }), 'start', {
		x: 0,
		y: options.top,
	});
	const strip = placeBreaks(series, {
		x: time.x,
		font: fonts.small,
		widthPx,
		top: Math.max(...heading.boxes.map(({ bottom }) => bottom)) + 6,
	});
	const highest = options.rise(ticks.at(-1)?.value ?? 0);
	const zero = strip.bottom + Math.max(highest + headPx, labelsPx - footPx);
	const y = (value: number) => zero - options.rise(value);
	const plot: Box = {
		left: leftPx,
		right: columnPx === undefined ? widthPx : columnPx - 6,
		top: strip.bottom,
		bottom: zero + footPx,
	};

	const grid: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: ticks.map(({ value }) => [
			{ x: leftPx, y: y(value) },
			{ x: rightPx, y: y(value) },
		]),
	};
	const tickWords = ticks.map(
		({ value, label }): SceneItem => ({
			kind: 'text',
			text: label,
			at: { x: leftPx - 7, y: y(value) + fonts.small.sizePx * 0.36 },
			anchor: 'end',
			font: fonts.small,
		}),
	);
	const dateTop = zero + footPx + 2;
	const dates = time.ticks.map(
		(tick): SceneItem => ({
			kind: 'text',
			text: tick.label,
			at: { x: tick.labelX, y: dateTop + fonts.small.sizePx },
			anchor: tick.anchor,
			font: fonts.small,
		}),
	);
	const dateTicks: SceneItem = {
		kind: 'lines',
		className: 'rule',
		paths: [
			...time.ticks.map(({ x }) => [
				{ x, y: zero },
				{ x, y: zero + 5 },
			]),
			[
				{ x: leftPx, y: zero },
				{ x: rightPx, y: zero },
			],
		],
	};
	// With amounts on both sides of zero, a darker line shows where zero is.
	const zeroLine: readonly SceneItem[] =
		(ticks[0]?.value ?? 0) < 0
			? [
					{
						kind: 'lines',
						className: 'rule',
						paths: [
							[
								{ x: leftPx, y: y(0) },
								{ x: rightPx, y: y(0) },
							],
						],
					},
				]
			: [];
	const rules: readonly SceneItem[] =
		strip.rules.length === 0
			? []
			: [
					{
						kind: 'lines',
						className: 'rule dashed',
						paths: strip.rules.map((rule) => [
							{ x: rule.x, y: rule.top },
							{ x: rule.x, y: zero },
						]),
					},
				];

	const scale = { x: time.x, y, zeroPx: zero };
	const drawn = series.map((one, index) => ({
		one,
		steps: placeSteps(one, scale, index),
		marks: placeMarks(one, scale),
	}));
	const marks = drawn.flatMap((line) => line.marks);
	const lines = drawn.flatMap(({ one, marks: own }, index) => {
		const [end, label] = [own.at(-1)?.mark.box, labels[index]];
		return end === undefined || label === undefined ? [] : [{ series: one, label, end }];
	});
	const baseline: Box = { left: leftPx, right: rightPx, top: zero - 1, bottom: zero + 1 };
	const obstacles = [
		baseline,
		...marks.flatMap(({ step, mark }) => [mark.box, datePeriod(step, scale) ?? mark.box]),
		...drawn.flatMap(({ steps }) => steps.obstacles),
		...strip.rules.map((rule) => ({
			left: rule.x - 1,
			right: rule.x + 1,
			top: strip.bottom,
			bottom: zero,
		})),
	];
	const written = placeLineLabels(lines, {
		fonts,
		plot,
		obstacles,
		marks: marks.map(({ mark }) => mark.box),
		widthPx,
		...(columnPx === undefined ? {} : { columnPx }),
	});
	let bottom = dateTop + lineHeightPx(fonts.small);
	const list = written.listed.map((text) => {
		const block = placeBlock(blockOf(text, fonts.small, { maxPx: widthPx }), 'start', {
			x: 0,
			y: bottom + 4,
		});
		bottom = Math.max(...block.boxes.map((box) => box.bottom));
		return block;
	});
	return {
		items: [
			grid,
			...tickWords,
			dateTicks,
			...zeroLine,
			...dates,
			...rules,
			...heading.items,
			...strip.items,
			...drawn.map(
				({ one, steps }): SceneItem => ({
					kind: 'group',
					className: one.colour,
					items: steps.items,
				}),
			),
			...drawn.map(
				({ one, marks: own }): SceneItem => ({
					kind: 'group',
					className: one.colour,
					items: own.flatMap(({ mark }) => mark.items),
				}),
			),
			...written.items,
			...list.flatMap(({ items }) => items),
		],
		boxes: [
			...heading.boxes,
			...strip.boxes,
			...marks.map(({ step, mark }) => ({ ...mark.box, of: 'mark' as const, text: step.point.id })),
			...written.boxes,
			...list.flatMap(({ boxes }) => boxes),
		],
		bottom,
		isCrowded: written.isCrowded,
	};
}

/** The px at which a line ends. */
function endOf(series: StepSeries | undefined, time: TimeAxis): number {
	const last = series?.steps.at(-1)?.point;
	return last === undefined ? 0 : (time.x(last.first) + time.x(last.last)) / 2;
}
