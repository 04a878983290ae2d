import { placeBreaks } from './break-strip.ts';
import { farColumnPx, type LineLabel, nearColumnPx, placeLineLabels } from './line-labels.ts';
import type { Mark } from '../mark/mark.ts';
import type { Box, PlacedBox, Point, SceneItem } from '../scene.ts';
import type { StepSeries, Step } from './step-series.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import { type Fonts, lineHeightPx } from '../text/fonts.ts';
import type { TimeAxis } from './time-axis.ts';
import { datePeriod, placeTimeMark } from './time-mark.ts';

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
/** The number of line strengths in one panel that readers can tell apart. */
const tones = 3;
/** Marks nearer to each other than this crowd. */
const crowdedPx = 13;

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
		className: 'g',
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
		className: 'k',
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
	const rules: readonly SceneItem[] =
		strip.rules.length === 0
			? []
			: [
					{
						kind: 'lines',
						className: 'k x',
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

interface StepScale {
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
	readonly zeroPx: number;
}

/**
 * Places the marks of one line. If they crowd, all but the last are small and do not show their
 * evidence, and a sign stands only where the qualifier changes and at the end.
 */
function placeMarks(
	{ steps }: StepSeries,
	scale: StepScale,
): readonly { readonly step: Step; readonly mark: Mark }[] {
	const at = ({ point }: Step) => scale.x(point.first);
	const [first, last] = [steps[0], steps.at(-1)];
	const isCrowded =
		first !== undefined &&
		last !== undefined &&
		(at(last) - at(first)) / Math.max(1, steps.length - 1) < crowdedPx &&
		steps.length > 8;
	return steps.map((step, index) => {
		const isSmall = isCrowded && step !== last;
		// A row of the same signs above a line would look like the upper end of a band.
		const isRepeated = steps[index - 1]?.point.qualifier === step.point.qualifier;
		return {
			step,
			mark: placeTimeMark(step, { ...scale, isSmall, isSigned: !isSmall || !isRepeated }),
		};
	});
}

/**
 * Draws the steps of one line, and a band for as long as a range holds. A line breaks off if the
 * next figure is too far away or is a range.
 */
function placeSteps(
	{ steps }: StepSeries,
	{ x: xOf, y }: StepScale,
	index: number,
): { readonly items: readonly SceneItem[]; readonly obstacles: readonly Box[] } {
	const at = ({ first, last }: Step['point']) => (xOf(first) + xOf(last)) / 2;
	const items: SceneItem[] = [];
	const paths: Point[][] = [];
	let path: Point[] = [];
	for (const { point, span, level, next } of steps) {
		const [from, to] = [at(point), next === undefined ? at(point) : at(next)];
		if ((level === undefined || point.qualifier === 'range') && to > from)
			items.push({
				kind: 'rect',
				className: 'q',
				box: {
					left: from,
					right: to,
					top: y(span.high),
					bottom: Math.max(y(span.low), y(span.high) + 2),
				},
			});
		if (level !== undefined && next !== undefined)
			path.push({ x: from, y: y(level) }, { x: to, y: y(level) });
		else {
			if (level !== undefined) path.push({ x: from, y: y(level) });
			if (path.length > 1) paths.push(path);
			path = [];
		}
	}
	const bands = items.flatMap((item) => (item.kind === 'rect' ? [item.box] : []));
	const risers = paths.flatMap((points) =>
		points.slice(1).map((to, place): Box => {
			const from = points[place] ?? to;
			return {
				left: Math.min(from.x, to.x) - 1,
				right: Math.max(from.x, to.x) + 1,
				top: Math.min(from.y, to.y) - 1,
				bottom: Math.max(from.y, to.y) + 1,
			};
		}),
	);
	return {
		items: [
			...items,
			...(paths.length === 0
				? []
				: [{ kind: 'lines' as const, className: `y y${index % tones}`, paths }]),
		],
		obstacles: [...bands, ...risers],
	};
}
