import { maxIndex, sum } from 'd3-array';
import { type AmountScale, type Plot, placePlotAxes, plotFor } from './plot.ts';
import type { MoneyPoint, MoneySeries } from './series.ts';
import { lineClasses, placeSteps } from './steps.ts';
import { lowerBound } from '../../language/bounds.ts';
import { placePeriodBars } from './period-bars.ts';
import { unevenWords } from './period-length.ts';
import { pushApart } from '../kit/text/push-apart.ts';
import { type Box, grow, overlap } from '../kit/scene.ts';
import { type OpenPanel, openPanel } from '../kit/note/upright-extras.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';
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
	/** What the author brings out in the panel. */
	readonly extras: TimeExtras;
	readonly y: number;
}

/** A panel that is placed. */
export interface PlacedPanel {
	readonly bottom: number;
	/** The words of the author without room. */
	readonly unplaced: readonly string[];
}

const plotPx = { alone: 104, together: 190 } as const;

/**
 * Draws the amounts of one subject with its name above, or the lines of several subjects with their
 * names on the right.
 */
export function placeMoneyPanel(
	sheet: Sheet,
	series: readonly MoneySeries[],
	options: PanelOptions,
): PlacedPanel {
	const [first] = series;
	if (first === undefined) return { bottom: options.y, unplaced: [] };
	return series.length > 1
		? placeTogether(sheet, series, options)
		: placeAlone(sheet, first, options);
}

function placeAlone(
	sheet: Sheet,
	{ subject, form, points }: MoneySeries,
	{ y, ...options }: PanelOptions,
): PlacedPanel {
	const { fonts, leftPx, rightPx } = options;
	const maxPx = rightPx - leftPx;
	const firstBox = sheet.boxes.length;
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
	const endPx = rightPx - 6;
	const opened = openExtras(sheet, options, { top, endPx });
	const plot = plotFor(options, { top: opened.bottom, heightPx: plotPx.alone, endPx });
	const bottom = placePlotAxes(sheet, plot, options);
	const boxes =
		form === 'periods' ? placePeriodBars(sheet, points, { ...plot, usual: options.usual }) : [];
	const steps =
		form === 'cumulative'
			? placeSteps(sheet, points, { ...plot, className: 'line' })
			: { points: boxes, lines: [] };
	for (const [index, box] of steps.points.entries()) sheet.keep(box, points[index]?.id ?? '');
	placeWords(sheet, points, { form, boxes: steps.points, taken: steps.lines, plot, fonts });
	return { bottom, unplaced: finish(sheet, opened, { plot, firstBox, covered: steps.lines }) };
}

/** Starts what the author brings out in a panel, with the words above its plot. */
function openExtras(
	sheet: Sheet,
	options: Omit<PanelOptions, 'y'>,
	{ top, endPx }: { readonly top: number; readonly endPx: number },
): OpenPanel {
	const { box, time } = plotFor(options, { top, heightPx: 0, endPx });
	return openPanel(options.extras, top, {
		sheet,
		fonts: options.fonts,
		widthPx: options.rightPx,
		left: box.left,
		right: box.right,
		time,
	});
}

/**
 * Places what the author brings out inside a plot.
 * @param options.firstBox that of the panel in the sheet
 * @returns the words without room
 */
function finish(
	sheet: Sheet,
	opened: OpenPanel,
	{
		plot: { box, y },
		firstBox,
		covered,
	}: { readonly plot: Plot; readonly firstBox: number; readonly covered: readonly Box[] },
): readonly string[] {
	const marks = sheet.boxes.slice(firstBox).filter(({ of }) => of !== 'label');
	const anchors = new Map(marks.map((mark) => [mark.text, mark]));
	// Shaded periods begin below their names, above the room for the words of bars.
	return opened.finish({ top: opened.bottom, bottom: box.bottom, y, anchors, covered });
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
): PlacedPanel {
	const { fonts, leftPx, rightPx, scale } = options;
	const firstBox = sheet.boxes.length;
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
	const endPx = rightPx - columnPx;
	const opened = openExtras(sheet, options, { top: y, endPx });
	const plot = plotFor(options, {
		top: opened.bottom,
		heightPx: Math.max(plotPx.together, sum(heights) - scale.headPx),
		endPx,
	});
	const bottom = placePlotAxes(sheet, plot, options);
	const drawn = series.map(({ points }, index) => {
		const steps = placeSteps(sheet, points, { ...plot, className: lineClasses[index] ?? 'line' });
		for (const [at, box] of steps.points.entries()) sheet.mark(box, points[at]?.id ?? '');
		return steps;
	});
	const ends = drawn.map(({ points }) => points.at(-1));
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
	return {
		bottom: Math.max(bottom, ...tops.map((top, place) => top + (wanted[place]?.length ?? 0))),
		unplaced: finish(sheet, opened, {
			plot,
			firstBox,
			covered: drawn.flatMap(({ lines }) => lines),
		}),
	};
}
