import { maxIndex, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type AmountScale, type Plot, placePlotAxes } from './plot.ts';
import type { MoneyPoint, MoneySeries } from './series.ts';
import { lineClasses, placeSteps } from './steps.ts';
import { lowerBound } from '../../language/bounds.ts';
import { placePeriodBars } from './period-bars.ts';
import { unevenWords } from './period-length.ts';
import { pushApart } from '../kit/text/push-apart.ts';
import { type Box, grow, overlap } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import type { ChartWords } from '../kit/words.ts';

interface PanelOptions {
	/** The left and right side of the panel in the drawing. */
	readonly leftPx: number;
	readonly rightPx: number;
	readonly fonts: Fonts;
	readonly words: ChartWords;
	readonly scale: AmountScale;
	/** Contains the first and last days of all panels. */
	readonly days: readonly string[];
	/** The number of days in most periods. */
	readonly usual: number;
	/** The room below a name for notes on periods of another length. */
	readonly notesPx: number;
	readonly y: number;
}

/** Room on the left of the first day for a dot and its sign. */
const markRoomPx = 17;
const plotPx = { alone: 104, together: 190 } as const;

/**
 * Draws the amounts of one subject with its name above, or the lines of several subjects with their
 * names on the right.
 * @returns the bottom
 */
export function placeMoneyPanel(
	sheet: Sheet,
	series: readonly MoneySeries[],
	options: PanelOptions,
): number {
	return series.length > 1
		? placeTogether(sheet, series, options)
		: series.reduce((y, one) => placeAlone(sheet, one, { ...options, y }), options.y);
}

function placeAlone(
	sheet: Sheet,
	{ subject, form, points }: MoneySeries,
	{ y, ...options }: PanelOptions,
): number {
	const { fonts, leftPx, rightPx } = options;
	const maxPx = rightPx - leftPx;
	const last = points.at(-1);
	let top = sheet.write(blockOf(subject, fonts.label, { maxPx }), 'start', { x: leftPx, y });
	if (form === 'cumulative' && last !== undefined)
		top = sheet.write(blockOf(`${last.words}, ${last.when}`, fonts.name, { maxPx }), 'start', {
			x: leftPx,
			y: top,
		});
	if (form === 'periods') {
		for (const note of noteOf(points, options)) sheet.write(note, 'start', { x: leftPx, y: top });
		top += options.notesPx;
	}
	const plot = plotFor(options, { top, heightPx: plotPx.alone, endPx: rightPx - 6 });
	const bottom = placePlotAxes(sheet, plot, options);
	const boxes =
		form === 'periods' ? placePeriodBars(sheet, points, { ...plot, usual: options.usual }) : [];
	const steps =
		form === 'cumulative'
			? placeSteps(sheet, points, { ...plot, className: 'line' })
			: { points: boxes, lines: [] };
	for (const [index, box] of steps.points.entries()) sheet.keep(box, points[index]?.id ?? '');
	placeWords(sheet, points, { form, boxes: steps.points, taken: steps.lines, plot, fonts });
	return bottom;
}

/** The note below a name on periods of unusual length; empty if there are none. */
export function noteOf(
	points: readonly MoneyPoint[],
	{
		leftPx,
		rightPx,
		usual,
		fonts,
		words,
	}: Pick<PanelOptions, 'leftPx' | 'rightPx' | 'usual' | 'fonts' | 'words'>,
): readonly Block[] {
	const said = unevenWords(points, usual, words.money);
	return said === '' ? [] : [blockOf(said, fonts.small, { maxPx: rightPx - leftPx, maxLines: 3 })];
}

function plotFor(
	{ scale, fonts, words, days, leftPx, rightPx }: Omit<PanelOptions, 'y'>,
	{
		top,
		heightPx,
		endPx,
	}: { readonly top: number; readonly heightPx: number; readonly endPx: number },
): Plot {
	const box = {
		left: leftPx + scale.labelsPx,
		right: endPx,
		top: top + scale.headPx,
		bottom: top + scale.headPx + heightPx,
	};
	const y = scaleLinear([scale.start, scale.end], [box.bottom - scale.footPx, box.top]);
	return {
		box,
		y: (value) => y(value),
		time: placeTimeAxis(days, {
			leftPx: box.left + markRoomPx,
			rightPx: box.right - 6,
			widthPx: rightPx,
			font: fonts.small,
			words,
		}),
	};
}

interface WordsOptions {
	readonly form: MoneySeries['form'];
	/** One box for each point. */
	readonly boxes: readonly Box[];
	/** Boxes that words may not cover. */
	readonly taken: readonly Box[];
	readonly plot: Plot;
	readonly fonts: Fonts;
}

/**
 * Writes the words of points above them if there is room. For bars: the largest, the last, the
 * first and all that are not exact. For steps: the first and those that are not exact; the last is
 * above the plot. The table has all of them.
 */
function placeWords(
	sheet: Sheet,
	points: readonly MoneyPoint[],
	{
		form,
		boxes,
		taken,
		plot: {
			box: { left, right, top: plotTop },
		},
		fonts,
	}: WordsOptions,
): void {
	const largest = maxIndex(points, ({ amount, qualifier }) => lowerBound(amount, qualifier));
	const open = points.flatMap(({ qualifier }, index) => (qualifier === 'exact' ? [] : [index]));
	const written: Box[] = [];
	for (const index of new Set(
		form === 'periods' ? [largest, points.length - 1, 0, ...open] : [0, ...open],
	)) {
		if (form === 'cumulative' && index === points.length - 1) continue;
		const [point, mark] = [points[index], boxes[index]];
		if (point === undefined || mark === undefined || point.words === '') continue;
		const block = blockOf(point.words, fonts.label, { maxPx: right - left, maxLines: 1 });
		const middle = (mark.left + mark.right) / 2;
		const top = mark.top - block.heightPx - 2;
		const place = [middle - block.widthPx / 2, mark.right - block.widthPx, mark.left]
			.map((x) => Math.max(left, Math.min(x, right - block.widthPx)))
			.map((x): Box => ({ left: x, right: x + block.widthPx, top, bottom: top + block.heightPx }))
			.find(
				(one) =>
					one.top >= plotTop - lineHeightPx(fonts.label) - 26 &&
					![...boxes, ...taken, ...written].some((other) => overlap(grow(one, 1), other)),
			);
		if (place === undefined) continue;
		written.push(place);
		sheet.write(block, 'start', { x: place.left, y: place.top });
	}
}

function placeTogether(
	sheet: Sheet,
	series: readonly MoneySeries[],
	{ y, ...options }: PanelOptions,
): number {
	const { fonts, leftPx, rightPx, scale } = options;
	const columnPx = Math.round((rightPx - leftPx) * 0.27);
	const maxPx = columnPx - 26;
	const labels = series.map(({ subject, points }): readonly Block[] => {
		const last = points.at(-1);
		return [
			blockOf(subject, fonts.label, { maxPx, maxLines: 3 }),
			...(last === undefined
				? []
				: [blockOf(last.words, fonts.name, { maxPx }), blockOf(last.when, fonts.small, { maxPx })]),
		];
	});
	const heights = labels.map((blocks) => sum(blocks, (block) => block.heightPx) + 6);
	const plot = plotFor(options, {
		top: y,
		heightPx: Math.max(plotPx.together, sum(heights) - scale.headPx),
		endPx: rightPx - columnPx,
	});
	const bottom = placePlotAxes(sheet, plot, options);
	const ends = series.map(({ points }, index) =>
		placeSteps(sheet, points, { ...plot, className: lineClasses[index] ?? 'line' }).points.at(-1),
	);
	const wanted = series
		.map((_, index) => {
			const end = ends[index];
			return {
				index,
				end,
				at: (end === undefined ? y : (end.top + end.bottom) / 2) - (heights[index] ?? 0) / 2,
				length: heights[index] ?? 0,
			};
		})
		.sort((a, b) => a.at - b.at);
	const tops = pushApart(wanted, y, plot.box.bottom + lineHeightPx(fonts.small));
	const x = rightPx - columnPx + 22;
	for (const [place, { index, end }] of wanted.entries()) {
		let top = tops[place] ?? y;
		const middle = top + lineHeightPx(fonts.label) / 2;
		if (end !== undefined)
			sheet.draw({
				kind: 'lines',
				className: 'grid',
				paths: [
					[
						{ x: end.right + 3, y: (end.top + end.bottom) / 2 },
						{ x: Math.max(end.right + 3, plot.box.right), y: (end.top + end.bottom) / 2 },
						{ x: x - 5, y: middle },
					],
				],
			});
		for (const block of labels[index] ?? []) top = sheet.write(block, 'start', { x, y: top });
	}
	return Math.max(bottom, ...tops.map((top, place) => top + (wanted[place]?.length ?? 0)));
}
