import { placeBreaks } from './break-strip.ts';
import { farColumnPx, type LineLabel, nearColumnPx, placeLineLabels } from './line-labels.ts';
import { type Box, boxesAlong, type PlacedBox, type SceneItem } from '../scene.ts';
import {
	type PlacedExtras,
	placePanelExtras,
	placePanelTop,
	type TimeExtras,
} from './panel-extras.ts';
import { placePanelFrame } from './panel-frame.ts';
import { placeMarks, placeSteps } from './panel-line.ts';
import type { StepSeries } from './step-series.ts';
import { withChoice } from '../choices.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import type { Fonts } from '../text/fonts.ts';
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
	readonly extras?: TimeExtras;
}

interface Panel {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
	/** The notes without room. */
	readonly unplaced: readonly string[];
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
	const {
		series,
		labels,
		time,
		ticks,
		fonts,
		leftPx,
		rightPx,
		widthPx,
		columnPx,
		extras = {},
	} = options;
	const heading = placeBlock(blockOf(options.title, fonts.heading, { maxPx: widthPx }), 'start', {
		x: 0,
		y: options.top,
	});
	const said = placePanelTop(extras, {
		x: time.x,
		left: leftPx,
		right: rightPx,
		font: fonts.small,
		widthPx,
		top: Math.max(...heading.boxes.map(({ bottom }) => bottom)) + 6,
	});
	const strip = placeBreaks(
		series.filter(({ colour }) => colour !== 'context'),
		{ x: time.x, font: fonts.small, widthPx, top: said.bottom },
	);
	const highest = options.rise(ticks.at(-1)?.value ?? 0);
	const zero = strip.bottom + Math.max(highest + headPx, labelsPx - footPx);
	const y = (value: number) => zero - options.rise(value);
	const plot: Box = {
		left: leftPx,
		right: columnPx === undefined ? widthPx : columnPx - 6,
		top: strip.bottom,
		bottom: zero + footPx,
	};

	const frame = placePanelFrame({
		time,
		ticks,
		font: fonts.small,
		leftPx,
		rightPx,
		y,
		zero,
		footPx,
	});
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
		const [end, label] = [own.at(-1), labels[index]];
		if (end === undefined || label === undefined || one.colour === 'context') return [];
		const { box, sign } = end.mark;
		// A sign on the left moves the middle of the mark away from its dot.
		const isAside = sign !== undefined && sign.left === box.left && sign.right < box.right - 1;
		const dotX = isAside ? { dotX: endOf(one, time) } : {};
		return [{ series: one, label, end: box, ...dotX }];
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
	const placedExtras = placePanelExtras(extras, {
		plot: { left: leftPx, right: rightPx, top: strip.bottom, bottom: zero, x: time.x, y },
		obstacles,
		marks: new Map(marks.map(({ step, mark }) => [step.point.id, mark.box])),
		leaders: said.leaders,
		font: fonts.small,
	});
	const written = placeLineLabels(lines, {
		fonts,
		plot,
		obstacles: [...obstacles, ...placedExtras.boxes, ...boxesOfLeaders(placedExtras)],
		// A leader keeps clear of the words of the author, too.
		marks: [
			...marks.map(({ mark }) => mark.box),
			...placedExtras.boxes.filter(({ of }) => of === 'label'),
		],
		widthPx,
		...(columnPx === undefined ? {} : { columnPx }),
	});
	let bottom = frame.bottom;
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
			...placedExtras.below,
			...frame.items,
			...rules,
			...heading.items,
			...said.items,
			...strip.items,
			...drawnLines(drawn),
			...placedExtras.above,
			...written.items,
			...list.flatMap(({ items }) => items),
		],
		boxes: [
			...heading.boxes,
			...said.boxes,
			...placedExtras.boxes,
			...strip.boxes,
			...marks.map(({ step, mark }) => ({ ...mark.box, of: 'mark' as const, text: step.point.id })),
			...written.boxes,
			...list.flatMap(({ boxes }) => boxes),
		],
		bottom,
		isCrowded: written.isCrowded,
		unplaced: [...said.unplaced, ...placedExtras.unplaced],
	};
}

/**
 * The lines and marks of a panel: those that are not brought out first, each with its name on
 * demand.
 */
export function drawnLines(
	drawn: readonly {
		readonly one: StepSeries;
		readonly steps: ReturnType<typeof placeSteps>;
		readonly marks: ReturnType<typeof placeMarks>;
	}[],
): readonly SceneItem[] {
	const isContext = ({ one }: (typeof drawn)[number]) => one.colour === 'context';
	const own = drawn.filter((line) => !isContext(line));
	return [
		...drawn.filter(isContext).map(
			({ one, steps, marks }): SceneItem => ({
				kind: 'group',
				className: withChoice(one.colour, one.choice),
				title: one.name,
				items: asOnePath([...steps.items, ...marks.flatMap(({ mark }) => mark.items)]),
			}),
		),
		...own.map(
			({ one, steps }): SceneItem => ({
				kind: 'group',
				className: withChoice(one.colour, one.choice),
				items: steps.items,
			}),
		),
		...own.map(
			({ one, marks }): SceneItem => ({
				kind: 'group',
				className: withChoice(one.colour, one.choice),
				items: marks.flatMap(({ mark }) => mark.items),
			}),
		),
	];
}

/** Draws dots as squares of one path, which is shorter than an element for each. */
function asOnePath(items: readonly SceneItem[]): readonly SceneItem[] {
	const boxes = items.flatMap((item): readonly Box[] => {
		if (item.kind !== 'circle') return [];
		const [x, y] = [Math.round(item.centre.x), Math.round(item.centre.y)];
		return [{ left: x - 2, right: x + 1, top: y - 2, bottom: y + 1 }];
	});
	const others = items.filter(({ kind }) => kind !== 'circle');
	return boxes.length === 0 ? others : [...others, { kind: 'boxes', className: 'counted', boxes }];
}

/** What the leaders of notes take. */
function boxesOfLeaders({ above, below }: PlacedExtras): readonly Box[] {
	return [...above, ...below].flatMap((item) =>
		item.kind === 'lines' && item.className === 'rule leader' ? item.paths.flatMap(boxesAlong) : [],
	);
}

/** The px at which a line ends. */
function endOf(series: StepSeries | undefined, time: TimeAxis): number {
	const last = series?.steps.at(-1)?.point;
	return last === undefined ? 0 : (time.x(last.first) + time.x(last.last)) / 2;
}
