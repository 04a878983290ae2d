import { ticks as ticksBetween, tickStep } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { SceneText } from '../scene.ts';
import type { Font } from '../text/fonts.ts';
import { textWidth } from '../text/measure.ts';
import { tickLabels } from './tick-label.ts';
import type { ChartWords } from '../words.ts';

export interface Tick {
	/** Pixels from the left of the drawing, like every position here. */
	readonly x: number;
	readonly label: string;
	/** Where the label is written: at the tick, unless it would leave the drawing there. */
	readonly labelX: number;
	readonly anchor: SceneText['anchor'];
}

/** Maps values to positions from left to right. */
export interface Axis {
	readonly leftPx: number;
	readonly rightPx: number;
	x(value: number): number;
	readonly ticks: readonly Tick[];
}

/**
 * The sides of a span of values on an axis. An end that is left out, or beyond it, is that of the
 * axis.
 */
export function sidesOnAxis(
	{ from, to }: { readonly from: number | undefined; readonly to: number | undefined },
	axis: Pick<Axis, 'leftPx' | 'rightPx' | 'x'>,
): readonly [left: number, right: number] {
	const within = (value: number | undefined, end: number) =>
		value === undefined ? end : Math.max(axis.leftPx, Math.min(axis.x(value), axis.rightPx));
	return [within(from, axis.leftPx), within(to, axis.rightPx)];
}

export interface AxisOptions {
	readonly leftPx: number;
	readonly rightPx: number;
	/** Labels stay between 0 and this width. */
	readonly widthPx: number;
	readonly font: Font;
	/** English by default. */
	readonly words: ChartWords;
	/** The lowest value, if one is below zero. */
	readonly least?: number;
}

const tickEveryPx = 92;
/** Tried on a narrow drawing, too, where short labels have room. */
const leastTicks = 3;
const gapPx = 14;
const leastSteps = 5;

/**
 * Places a linear axis from zero to the first round value that is at least `largest`, with as many
 * ticks as have room for their labels. It begins below zero only if `least` is.
 */
export function placeAxis(largest: number, options: AxisOptions): Axis {
	const { leftPx, rightPx, least = 0 } = options;
	const start = Math.min(0, least);
	const highest = largest > 0 || start < 0 ? largest : 1;
	const most = Math.max(leastTicks, Math.floor((rightPx - leftPx) / tickEveryPx));
	const [from, end] = endsAt(start, highest, most);
	const scale = scaleLinear([from, end], [leftPx, rightPx]);
	for (let count = most; ; count -= 1) {
		const values = count > 0 ? ticksBetween(from, end, count) : [from, end];
		const ticks = placeTicks(tickLabels(values, options.words), values.map(scale), options);
		if (count <= 0 || haveRoom(ticks, options.font))
			return { leftPx, rightPx, x: (value) => scale(value), ticks };
	}
}

/**
 * The steps of the axis next to both ends. They are fine ones, even if only every second has room
 * for its label, so that an axis for 1.46 million does not go on to 2 million.
 */
export function endsAt(
	start: number,
	highest: number,
	count: number,
): readonly [from: number, to: number] {
	const step = tickStep(start, highest, Math.max(leastSteps, count));
	const round = (value: number) => Number((value * step).toPrecision(12));
	return [round(Math.floor(start / step + 1e-9)), round(Math.ceil(highest / step - 1e-9))];
}

/**
 * Centres each label on its tick, or aligns it with the edge of the drawing if it would leave it.
 */
export function placeTicks(
	labels: readonly string[],
	positions: readonly number[],
	{ widthPx, font }: Pick<AxisOptions, 'widthPx' | 'font'>,
): readonly Tick[] {
	return labels.map((label, index) => {
		const x = positions[index] ?? 0;
		const half = textWidth(label, font) / 2;
		if (x - half < 0) return { x, label, labelX: 0, anchor: 'start' };
		if (x + half > widthPx) return { x, label, labelX: widthPx, anchor: 'end' };
		return { x, label, labelX: x, anchor: 'middle' };
	});
}

/** Whether the labels of neighbouring ticks keep their distance. */
export function haveRoom(ticks: readonly Tick[], font: Font): boolean {
	return ticks.every((tick, index) => {
		const next = ticks[index + 1];
		return next === undefined || extent(tick, font).right + gapPx <= extent(next, font).left;
	});
}

function extent(
	{ labelX, anchor, label }: Tick,
	font: Font,
): { readonly left: number; readonly right: number } {
	const width = textWidth(label, font);
	const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
	return { left, right: left + width };
}
