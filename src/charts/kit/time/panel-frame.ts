import type { SceneItem } from '../scene.ts';
import { type Font, lineHeightPx } from '../text/fonts.ts';
import type { TimeAxis } from './time-axis.ts';

interface PanelFrameOptions {
	readonly time: TimeAxis;
	/** The ticks of the value axis, lowest first; their labels are left out if `hasLabels` is false. */
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	readonly hasLabels?: boolean;
	readonly font: Font;
	readonly leftPx: number;
	readonly rightPx: number;
	readonly y: (value: number) => number;
	/** The px of the lowest value. */
	readonly zero: number;
	/** The room between the lowest value and the dates. */
	readonly footPx: number;
}

/** The grid and the ticks of a panel, with its dates below. */
export function placePanelFrame({
	time,
	ticks,
	hasLabels = true,
	font,
	leftPx,
	rightPx,
	y,
	zero,
	footPx,
}: PanelFrameOptions): { readonly items: readonly SceneItem[]; readonly bottom: number } {
	const across = (at: number) => [
		{ x: leftPx, y: at },
		{ x: rightPx, y: at },
	];
	const grid: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: ticks.map(({ value }) => across(y(value))),
	};
	const words = hasLabels
		? ticks.map(
				({ value, label }): SceneItem => ({
					kind: 'text',
					text: label,
					at: { x: leftPx - 7, y: y(value) + font.sizePx * 0.36 },
					anchor: 'end',
					font,
				}),
			)
		: [];
	const dateTop = zero + footPx + 2;
	const dates = time.ticks.map(
		(tick): SceneItem => ({
			kind: 'text',
			text: tick.label,
			at: { x: tick.labelX, y: dateTop + font.sizePx },
			anchor: tick.anchor,
			font,
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
			across(zero),
			// With amounts on both sides of zero, a darker line shows where zero is.
			...((ticks[0]?.value ?? 0) < 0 ? [across(y(0))] : []),
		],
	};
	return {
		items: [grid, ...words, dateTicks, ...dates],
		bottom: dateTop + lineHeightPx(font),
	};
}
