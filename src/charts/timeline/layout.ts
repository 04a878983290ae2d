import { scaleUtc } from 'd3-scale';
import { pushApart } from '../kit/text/push-apart.ts';
import type { Box, Point, Scene, SceneItem } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Font, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { timeLabels } from '../kit/time/time-axis.ts';
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

const dayMs = 86_400_000;
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
		className: 'grid',
		paths: ticks.map((date) => [
			{ x: tickPx - 4, y: scale(date) },
			{ x: axisX, y: scale(date) },
		]),
	});
	sheet.draw({
		kind: 'lines',
		className: 'rule',
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
	sheet.draw({ kind: 'lines', className: 'rule', paths: leaders }, ...dots);
	return { layout, widthPx, heightPx, items: sheet.items, boxes: sheet.boxes };
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
