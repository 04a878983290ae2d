import { leadersDown, placeTopLabels } from '../kit/note/top-labels.ts';
import type { Box, PlacedBox, Scene, SceneItem } from '../kit/scene.ts';
import { type Font, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { shadedBoxes, shadeItems } from '../kit/time/panel-extras.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import type { ChartWords } from '../kit/words.ts';
import type { Shade } from '../../record/emphasis/emphasis.ts';
import { firstDay, lastDay } from '../../language/write/date.ts';
import {
	barsOf,
	lanePx,
	lanesOf,
	leastDays,
	numberedDot,
	radiusPx,
	type TimelineEvent,
} from './event-marks.ts';

/** What the author brings out on a timeline. */
export interface TimelineExtras {
	readonly shades?: readonly Shade[];
	/** Notes at an event, by its id, or at a date. */
	readonly notes?: readonly {
		readonly event?: string;
		readonly date?: string;
		readonly text: string;
	}[];
}

/** Between dots of one stack. */
const pitchPx = 2 * radiusPx + 2;

/**
 * Places events on a horizontal axis to scale. Each is a dot with its number in the list of words,
 * at the middle of its date; dots that would meet are stacked, and a date of a month or a year also
 * has a bar of that length.
 */
export function placeTimelineStrip(
	events: readonly TimelineEvent[],
	widthPx: number,
	words: ChartWords,
	{ shades = [], notes = [] }: TimelineExtras = {},
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
			tickEveryPx: 90,
			words,
		},
	);
	const lanes = lanesOf(events);
	const xOf = ({ first, last }: Pick<TimelineEvent, 'first' | 'last'>) =>
		Math.round((axis.x(first) + axis.x(last)) / 2);
	const levels = stack(events.map(xOf));
	const periods = shadedBoxes(shades, {
		x: axis.x,
		y: () => 0,
		left: 0,
		right: widthPx,
		top: 0,
		bottom: 0,
	});
	const said = placeTopLabels(
		[
			...shades.map(({ name }, index) => ({
				text: name,
				x: ((periods[index]?.left ?? 0) + (periods[index]?.right ?? 0)) / 2,
				isLed: false,
			})),
			...notes.flatMap(({ event, date, text }) => {
				const at =
					date === undefined
						? events.find(({ id }) => id === event)
						: { first: firstDay(date), last: lastDay(date) };
				return at === undefined ? [] : [{ text, x: xOf(at), isLed: true }];
			}),
		],
		{ font, widthPx, top: 0 },
	);
	const top = said.bottom + (said.boxes.length === 0 ? 0 : 6);
	const bottom =
		Math.round(top + (Math.max(0, ...levels) + 1) * pitchPx + lanes.count * lanePx) + 3;
	const barAt = (event: TimelineEvent): Box => {
		const laneTop = bottom - (lanes.laneOf(event) + 1) * lanePx;
		return {
			left: axis.x(event.first),
			right: axis.x(event.last),
			top: laneTop,
			bottom: laneTop + lanePx - 3,
		};
	};
	const centres = events.map((event, index) => ({
		x: xOf(event),
		y: Math.round(bottom - lanes.count * lanePx - 2 - ((levels[index] ?? 0) + 0.5) * pitchPx),
	}));
	const dots = events.map((event, index) =>
		numberedDot(event, index + 1, centres[index] ?? { x: 0, y: 0 }, font),
	);
	const marks = events.map(({ id }, index): PlacedBox => {
		const { x, y } = centres[index] ?? { x: 0, y: 0 };
		return {
			of: 'mark',
			text: id,
			left: x - radiusPx,
			right: x + radiusPx,
			top: y - radiusPx,
			bottom: y + radiusPx,
		};
	});
	const baseline = bottom + 5 + font.sizePx;
	return {
		layout,
		widthPx,
		heightPx: bottom + 6 + lineHeightPx(font),
		items: [
			...shadeItems(periods.map((box) => ({ ...box, top: said.bottom, bottom }))),
			...said.items,
			...leadersDown(said.leaders, { obstacles: marks, bottom }),
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
		boxes: [
			...said.boxes,
			...marks,
			...axis.ticks.map(({ label, labelX, anchor }): PlacedBox => {
				const width = textWidth(label, font);
				const left =
					anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2;
				return {
					of: 'label',
					text: label,
					left,
					right: left + width,
					top: baseline - font.sizePx,
					bottom: baseline + 4,
				};
			}),
		],
		...(said.unplaced.length === 0 ? {} : { unplaced: said.unplaced }),
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
					Math.abs(other - x) < 2 * radiusPx + 2 ? [levels[before]] : [],
				),
		);
		let level = 0;
		while (taken.has(level)) level += 1;
		levels.push(level);
	}
	return levels;
}
