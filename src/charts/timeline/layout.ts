import { scaleUtc } from 'd3-scale';
import { pushApart } from '../kit/text/place-labels.ts';
import type { Box, Point, Scene, SceneItem } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Font, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { placeTimeAxis, timeLabels } from '../kit/time/time-axis.ts';
import type { ChartWords } from '../kit/words.ts';

/** An event that happened or is reported to have happened. */
export interface TimelineEvent {
	readonly id: string;
	/** The first and last day that its date can mean, ISO; equal if the date is a day. */
	readonly first: string;
	readonly last: string;
	readonly when: string;
	readonly text: string;
	/** Whether it is reported but not confirmed. */
	readonly isReported: boolean;
}

const dayMs = 86_400_000;
/** The minimum number of days on the axis. */
const leastDays = 14;
const radiusPx = 4.5;
/**
 * The width of a lane. Dates longer than a day are bars in lanes, so that no bar covers another.
 */
const lanePx = 7;
const leaderPx = 34;
const textGapPx = 10;

/**
 * Places events in order of time next to a vertical axis to scale, each with its words. If words
 * crowd, they move apart and have leaders to their days. A date of a month or a year is a bar of
 * that length.
 */
export function placeTimeline(
	events: readonly TimelineEvent[],
	widthPx: number,
	words: ChartWords,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const sheet = newSheet();
	const lanes = lanesOf(events);
	const tickPx = widestTickPx(fonts.small, words) + 8;
	const axisX = tickPx + lanes.count * lanePx;
	const dotX = axisX + leaderPx;
	const left = dotX + radiusPx + 7;
	const blocks = events.map((event) => eventBlocks(event, fonts, { maxPx: widthPx - left, words }));
	const wordsPx = blocks.reduce((sum, some) => sum + heightOf(some) + textGapPx, 0);
	const half = lineHeightPx(fonts.small) / 2;
	const heightPx = Math.ceil(wordsPx * 1.15 + 2 * half + 20);
	const scale = timeScale(events, [half, heightPx - half]);
	const y = (day: string) => scale(Date.parse(day));
	let before = Number.NEGATIVE_INFINITY;
	const ticks = scale.ticks(Math.max(2, Math.floor(heightPx / 64))).filter((date) => {
		const isKept = date.getTime() % dayMs === 0 && scale(date) - before > 2 * half + 2;
		if (isKept) before = scale(date);
		return isKept;
	});
	for (const [index, label] of timeLabels(ticks, words).entries())
		sheet.write(blockOf(label, fonts.small, { maxPx: tickPx }), 'end', {
			x: tickPx - 8,
			y: scale(ticks[index] ?? 0) - half,
		});
	sheet.draw({
		kind: 'lines',
		className: 'g',
		paths: ticks.map((date) => [
			{ x: tickPx - 4, y: scale(date) },
			{ x: axisX, y: scale(date) },
		]),
	});
	sheet.draw({
		kind: 'lines',
		className: 'k',
		paths: [
			[
				{ x: axisX, y: half },
				{ x: axisX, y: heightPx - half },
			],
		],
	});
	const barAt = (event: TimelineEvent): Box => {
		const x = axisX - (lanes.laneOf(event) + 1) * lanePx;
		return { left: x, right: x + lanePx - 3, top: y(event.first), bottom: y(event.last) };
	};
	sheet.draw(...barsOf(events, barAt));
	// A leader to a period points to its middle, the value by which the list is sorted, so that no
	// leader crosses another.
	const inOrder = events
		.map((event, index) => ({
			event,
			blocks: blocks[index] ?? [],
			at: (y(event.first) + y(event.last)) / 2,
		}))
		.toSorted((a, b) => a.at - b.at);
	const firstLine = lineHeightPx(fonts.label) / 2;
	const tops = pushApart(
		inOrder.map(({ at, blocks }) => ({ at: at - firstLine, length: heightOf(blocks) + textGapPx })),
		0,
		heightPx,
	);
	const leaders: Point[][] = [];
	const dots: SceneItem[] = [];
	for (const [index, { event, blocks, at }] of inOrder.entries()) {
		let top = tops[index] ?? 0;
		const dot = { x: dotX, y: Math.round(top + firstLine) };
		leaders.push([
			{ x: axisX, y: at },
			{ x: dotX - radiusPx - 1, y: dot.y },
		]);
		dots.push(dotOf(event, dot));
		sheet.keep(
			{
				left: dot.x - radiusPx,
				right: dot.x + radiusPx,
				top: dot.y - radiusPx,
				bottom: dot.y + radiusPx,
			},
			event.id,
		);
		for (const block of blocks) top = sheet.write(block, 'start', { x: left, y: top });
	}
	sheet.draw({ kind: 'lines', className: 'k', paths: leaders }, ...dots);
	return { layout, widthPx, heightPx, items: sheet.items, boxes: sheet.boxes };
}

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
				className: 'k',
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

/** The width of the longest label of a day. */
function widestTickPx(font: Font, words: ChartWords): number {
	const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2000, month, 20)));
	return Math.ceil(
		Math.max(
			...days
				.flatMap((day) => timeLabels([day], words))
				.map((label) => textWidth(label.replace(/\d/g, '0'), font)),
		),
	);
}

function timeScale(events: readonly TimelineEvent[], rangePx: readonly [number, number]) {
	const times = events.flatMap(({ first, last }) => [Date.parse(first), Date.parse(last)]);
	const [first, last] = [Math.min(...times), Math.max(...times)];
	const missing = Math.max(0, leastDays * dayMs - (last - first)) / 2;
	return scaleUtc([first - missing, last + missing], rangePx);
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

function isPeriod({ first, last }: TimelineEvent): boolean {
	return first !== last;
}

/**
 * Lanes next to the axis, counted from it, so many that no bar covers another. Events of one period
 * share a bar.
 */
interface Lanes {
	readonly count: number;
	laneOf(event: TimelineEvent): number;
}

/** Puts the shortest periods next to the axis. */
function lanesOf(events: readonly TimelineEvent[]): Lanes {
	const taken: TimelineEvent[][] = [];
	const laneOf = (event: TimelineEvent) =>
		taken.findIndex((lane) =>
			lane.some(({ first, last }) => first === event.first && last === event.last),
		);
	const lengthOf = ({ first, last }: TimelineEvent) => Date.parse(last) - Date.parse(first);
	for (const event of events.filter(isPeriod).toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
		if (laneOf(event) !== -1) continue;
		const free = taken.find((lane) =>
			lane.every(({ first, last }) => event.last < first || event.first > last),
		);
		if (free === undefined) taken.push([event]);
		else free.push(event);
	}
	return { count: taken.length, laneOf };
}

/** The bars of periods, one for each period, filled if one of its events is confirmed. */
function barsOf(
	events: readonly TimelineEvent[],
	barAt: (event: TimelineEvent) => Box,
): readonly SceneItem[] {
	const periods = Map.groupBy(events.filter(isPeriod), ({ first, last }) => `${first} ${last}`);
	return [...periods.values()].flatMap((same): readonly SceneItem[] => {
		const [event] = same;
		return event === undefined
			? []
			: [
					{
						kind: 'rect',
						box: barAt(event),
						...(same.every(({ isReported }) => isReported) ? { className: 'k' } : {}),
					},
				];
	});
}

/** A dot, open if the event is not confirmed. */
function dotOf({ isReported }: TimelineEvent, centre: Point, radius: number = radiusPx): SceneItem {
	return isReported
		? { kind: 'circle', className: 'k', centre, radius }
		: { kind: 'circle', centre, radius };
}

function eventBlocks(
	{ when, text, isReported }: TimelineEvent,
	fonts: (typeof fontsOf)['wide'],
	{ maxPx, words }: { readonly maxPx: number; readonly words: ChartWords },
): readonly Block[] {
	return [
		blockOf(when, fonts.label, { maxPx }),
		...(isReported ? [blockOf(words.reported, fonts.small, { maxPx })] : []),
		blockOf(text, fonts.name, { maxPx }),
	];
}

function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

/** Describes the events in full sentences, for readers who cannot see them. */
export function describeTimeline(events: readonly TimelineEvent[], words: ChartWords): string {
	return events
		.map(
			({ when, text, isReported }) => `${when}${isReported ? `, ${words.reported}` : ''}: ${text}`,
		)
		.join(' ');
}
