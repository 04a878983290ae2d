import { max, min, ticks as ticksBetween } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { tickLabels } from '../kit/axis/tick-label.ts';
import type { SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { ChartWords } from '../kit/words.ts';

/** A scale of amounts that grows upwards from zero, or from below it, to a round value. */
export interface UprightScale {
	readonly values: readonly number[];
	readonly labels: readonly string[];
	/** The room for the labels on the left. */
	readonly labelsPx: number;
	/** The px of a value in a plot between these two heights. */
	y(top: number, bottom: number): (value: number) => number;
}

const tickEveryPx = 48;
/** Below this, the steps of an axis are too small for floating-point numbers. */
export const leastAmount = 1e-9;

/** @param extents the lowest and the highest drawn value of each mark */
export function uprightScale(
	extents: readonly (readonly [low: number, high: number])[],
	{
		heightPx,
		fonts,
		words,
	}: { readonly heightPx: number; readonly fonts: Fonts; readonly words: ChartWords },
): UprightScale {
	const least = Math.min(0, min(extents, ([low]) => low) ?? 0);
	const largest = Math.max(0, max(extents, ([, high]) => high) ?? 0);
	const count = Math.max(2, Math.floor(heightPx / tickEveryPx));
	const scale = scaleLinear([least, largest > leastAmount || least < 0 ? largest : 1], [0, 1]).nice(
		count,
	);
	const [from = 0, to = 1] = scale.domain();
	const values = ticksBetween(from, to, count);
	const said = tickLabels(values, words);
	const labels = said.map((label, index) =>
		index === said.length - 1 ? label : label.replace(/ .*/, ''),
	);
	return {
		values,
		labels,
		labelsPx: Math.ceil(max(labels, (label) => textWidth(label, fonts.small)) ?? 0) + 8,
		y: (top, bottom) => {
			const px = scaleLinear([from, to], [bottom, top]);
			return (value) => px(value);
		},
	};
}

/** Draws the grid and the labels of a scale of amounts across a plot. */
export function placeUprightAxis(
	sheet: Sheet,
	{ values, labels }: UprightScale,
	{
		y,
		left,
		right,
		fonts,
	}: {
		readonly y: (value: number) => number;
		readonly left: number;
		readonly right: number;
		readonly fonts: Fonts;
	},
): void {
	const across = (value: number) => [
		{ x: left, y: y(value) },
		{ x: right, y: y(value) },
	];
	const lines = (className: string, shown: readonly number[]): readonly SceneItem[] =>
		shown.length === 0 ? [] : [{ kind: 'lines', className, paths: shown.map(across) }];
	sheet.draw(
		...lines(
			'grid',
			values.filter((value) => value !== 0),
		),
		...lines('rule', [0]),
	);
	for (const [index, value] of values.entries())
		sheet.write(blockOf(labels[index] ?? '', fonts.small, { maxPx: left }), 'end', {
			x: left - 8,
			y: y(value) - lineHeightPx(fonts.small) / 2,
		});
}
