import type { Colour } from '../kit/colour.ts';
import type { Box, PlacedBox, SceneItem } from '../kit/scene.ts';
import { lastWords } from '../kit/time/line-labels.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import { placePanelExtras, type TimeExtras } from '../kit/time/panel-extras.ts';
import { placePanelFrame } from '../kit/time/panel-frame.ts';
import { placeMarks, placeSteps } from '../kit/time/panel-line.ts';
import type { StepSeries } from '../kit/time/step-series.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import { drawnLines } from '../kit/time/time-panel.ts';
import type { ChartWords } from '../kit/words.ts';

interface MultiplesOptions {
	readonly title: string;
	readonly series: readonly StepSeries[];
	/** All days of the chart, so that every panel has the same dates. */
	readonly days: readonly string[];
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	/** The height of a value in a plot that is this high. */
	readonly rise: (heightPx: number) => (value: number) => number;
	readonly fonts: Fonts;
	readonly leftPx: number;
	readonly widthPx: number;
	readonly top: number;
	readonly extras: TimeExtras;
	readonly words: ChartWords;
}

interface PlacedMultiples {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
	readonly unplaced: readonly string[];
}

/** Readers cannot distinguish more lines than this of one colour in one plot. */
const mostAlike = 2;
/** More lines than this in one plot cross so often that their colours do not help. */
const mostLines = 3;
const gapPx = 16;
const rowGapPx = 16;
const plotPx = { one: 128, several: 96 } as const;
const headPx = 16;
const footPx = 8;
const edgePx = 9;
/** More ticks than this crowd a small panel. */
const mostTicks = 5;
/** The narrowest plot in which dates and marks can be read. */
const leastPlotPx = 110;

/** Whether the lines of a measure need a panel each: they are many, and none is brought out. */
export function isMultiple(series: readonly StepSeries[]): boolean {
	if (series.some(({ colour }) => colour === 'context')) return false;
	const alike = new Map<Colour, number>();
	for (const { colour } of series) alike.set(colour, (alike.get(colour) ?? 0) + 1);
	return series.length > mostLines || Math.max(0, ...alike.values()) > mostAlike;
}

/**
 * Places a small panel for each line, in rows, all with the same dates and values. In each panel the
 * other lines are grey, so that every claimant can be compared with all others.
 */
export function placeMultiples(options: MultiplesOptions): PlacedMultiples {
	const { title, series, days, fonts, leftPx, widthPx, top, extras, words } = options;
	const zeroAt = options.ticks.findIndex(({ value }) => value >= 0);
	const ticks =
		options.ticks.length > mostTicks
			? options.ticks.filter((_, index) => (index - zeroAt) % 2 === 0)
			: options.ticks;
	const heading = placeBlock(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', {
		x: 0,
		y: top,
	});
	const items: SceneItem[] = [...heading.items];
	const boxes: PlacedBox[] = [...heading.boxes];
	const unplaced = (extras.notes ?? []).flatMap(({ at, text }) =>
		at.of === 'record' ? [] : [text],
	);
	const columns = Math.max(
		1,
		Math.min(series.length, 3, Math.floor((widthPx - leftPx + gapPx) / (leastPlotPx + gapPx))),
	);
	const plotWidthPx = (widthPx - leftPx - (columns - 1) * gapPx - 2) / columns;
	const heightPx = columns === 1 ? plotPx.one : plotPx.several;
	const rise = options.rise(heightPx);
	let y = Math.max(...heading.boxes.map(({ bottom }) => bottom)) + 8;
	for (let start = 0; start < series.length; start += columns) {
		const row = series.slice(start, start + columns);
		const names = row.map(({ name, steps }, column) => {
			const left = column === 0 ? 0 : xOf(column);
			const maxPx = xOf(column) + plotWidthPx - left;
			const last = steps.at(-1)?.point;
			return [
				blockOf(name, fonts.label, { maxPx, maxLines: 4 }),
				blockOf(lastWords(last), fonts.small, { maxPx, maxLines: 3 }),
			].map((block) => ({ block, left, choice: row[column]?.choice }));
		});
		const namesPx = Math.max(
			...names.map((blocks) => blocks.reduce((sum, { block }) => sum + block.heightPx, 0)),
		);
		for (const blocks of names) {
			let at = y + namesPx - blocks.reduce((sum, { block }) => sum + block.heightPx, 0);
			for (const { block, left, choice } of blocks) {
				const placed = placeBlock(block, 'start', { x: left, y: at });
				if (choice === undefined) items.push(...placed.items);
				else items.push({ kind: 'group', className: choice, items: placed.items });
				boxes.push(...placed.boxes);
				at += block.heightPx;
			}
		}
		const zero = Math.round(y + namesPx + headPx + heightPx);
		for (const [column, one] of row.entries()) {
			const cell = placeCell(one, column, zero);
			items.push(...cell.items);
			boxes.push(...cell.boxes);
			unplaced.push(...cell.unplaced);
		}
		y = zero + footPx + 2 + lineHeightPx(fonts.small) + rowGapPx;
	}
	return { items, boxes, bottom: y - rowGapPx, unplaced };

	function xOf(column: number): number {
		return leftPx + column * (plotWidthPx + gapPx);
	}

	function placeCell(one: StepSeries, column: number, zero: number) {
		const [left, right] = [xOf(column), xOf(column) + plotWidthPx];
		const time = placeTimeAxis(days, {
			leftPx: left + edgePx,
			rightPx: right - edgePx,
			widthPx: Math.min(widthPx, right + gapPx / 2),
			font: fonts.small,
			tickEveryPx: 45,
			words,
		});
		const at = (value: number) => zero - rise(value);
		const scale = { x: time.x, y: at, zeroPx: zero };
		const drawn = series.map((line, index) => {
			const shown = line === one ? line : { ...line, colour: 'context' as const };
			return {
				one: shown,
				steps: placeSteps(shown, scale, index),
				marks: placeMarks(shown, scale),
			};
		});
		const own = drawn.filter(({ one: line }) => line.colour !== 'context');
		const marks = own.flatMap((line) => line.marks);
		const plot: Box = { left, right, top: zero - heightPx - headPx, bottom: zero };
		const placed = placePanelExtras(
			{
				...extras,
				notes: (extras.notes ?? []).filter(isHere),
				// The first panel names the lines for all.
				lines: (extras.lines ?? []).map((line) =>
					one === series[0] ? line : { ...line, words: '' },
				),
			},
			{
				plot: { ...plot, x: time.x, y: at },
				obstacles: drawn.flatMap((line) => [
					...line.steps.obstacles,
					...line.marks.map(({ mark }) => mark.box),
				]),
				marks: new Map(marks.map(({ step, mark }) => [step.point.id, mark.box])),
				leaders: [],
				font: fonts.small,
				namesPeriods: one === series[0],
			},
		);
		return {
			items: [
				...placed.below,
				...placePanelFrame({
					time,
					ticks,
					hasLabels: column === 0,
					font: fonts.small,
					leftPx: left,
					rightPx: right,
					y: at,
					zero,
					footPx,
				}).items,
				...drawnLines(drawn),
				...placed.above,
			],
			boxes: [
				...marks.map(({ step, mark }) => ({
					...mark.box,
					of: 'mark' as const,
					text: step.point.id,
				})),
				...placed.boxes,
			],
			unplaced: placed.unplaced,
		};

		function isHere({ at: anchor }: NonNullable<TimeExtras['notes']>[number]): boolean {
			return anchor.of === 'record' && one.steps.some(({ point }) => point.id === anchor.id);
		}
	}
}
