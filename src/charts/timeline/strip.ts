import type { Box, Scene, SceneItem } from '../kit/scene.ts';
import { type Font, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import type { ChartWords } from '../kit/words.ts';
import {
	barsOf,
	dotOf,
	lanePx,
	lanesOf,
	leastDays,
	radiusPx,
	type TimelineEvent,
} from './event-marks.ts';

/**
 * Places events on a horizontal axis to scale, without their words, which the list next to it has.
 * Events that crowd are stacked.
 */
export function placeTimelineStrip(
	events: readonly TimelineEvent[],
	widthPx: number,
	words: ChartWords,
): Scene {
	const layout = layoutOf(widthPx);
	const font: Font = fontsOf[layout].small;
	const axis = placeTimeAxis(
		events.flatMap(({ first, last }) => [first, last]),
		{
			leftPx: radiusPx + 1,
			rightPx: widthPx - radiusPx - 1,
			widthPx,
			font,
			leastDays,
			tickEveryPx: 150,
			words,
		},
	);
	const lanes = lanesOf(events);
	const dated = events.filter(({ first, last }) => first === last);
	const levels = stack(dated.map(({ first }) => axis.x(first)));
	const highest = Math.max(0, ...levels) + 1;
	// Draw a tall stack smaller.
	const pitchPx = Math.min(11, 154 / highest);
	const radius = Math.min(radiusPx, pitchPx / 2 - 0.5);
	const bottom = Math.round(highest * pitchPx + lanes.count * lanePx) + 3;
	const barAt = (event: TimelineEvent): Box => {
		const top = bottom - (lanes.laneOf(event) + 1) * lanePx;
		return { left: axis.x(event.first), right: axis.x(event.last), top, bottom: top + lanePx - 3 };
	};
	const dots = dated.map((event, index) =>
		dotOf(
			event,
			{
				x: axis.x(event.first),
				y: bottom - lanes.count * lanePx - 2 - ((levels[index] ?? 0) + 0.5) * pitchPx,
			},
			radius,
		),
	);
	const baseline = bottom + 5 + font.sizePx;
	return {
		layout,
		widthPx,
		heightPx: bottom + 6 + lineHeightPx(font),
		items: [
			{
				kind: 'lines',
				className: 'rule',
				paths: [
					[
						{ x: 0, y: bottom },
						{ x: widthPx, y: bottom },
					],
					...axis.ticks.map(({ x }) => [
						{ x, y: bottom },
						{ x, y: bottom + 4 },
					]),
				],
			},
			...barsOf(events, barAt),
			...dots,
			...axis.ticks.map(
				({ label, labelX, anchor }): SceneItem => ({
					kind: 'text',
					text: label,
					at: { x: labelX, y: baseline },
					anchor,
					font,
				}),
			),
		],
		boxes: axis.ticks.map(({ label, labelX, anchor }) => {
			const width = textWidth(label, font);
			const left =
				anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
			return {
				of: 'label' as const,
				text: label,
				left,
				right: left + width,
				top: baseline - font.sizePx,
				bottom: baseline + 4,
			};
		}),
	};
}

/** For each position on the axis, the number of events below it at the same position. */
function stack(places: readonly number[]): readonly number[] {
	const levels: number[] = [];
	for (const [index, x] of places.entries()) {
		const taken = new Set(
			places
				.slice(0, index)
				.flatMap((other, before) =>
					Math.abs(other - x) < 2 * radiusPx + 1 ? [levels[before]] : [],
				),
		);
		let level = 0;
		while (taken.has(level)) level += 1;
		levels.push(level);
	}
	return levels;
}
