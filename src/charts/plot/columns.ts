import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { spanOf } from '../../language/bounds.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { placeMark } from '../kit/mark/mark.ts';
import { hasSign } from '../kit/mark/sign.ts';
import type { Box, Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { placeTimeAxis, type TimeAxis } from '../kit/time/time-axis.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';
import { placeBar } from './bar.ts';
import { endOfMark, writeAmounts } from './column-amounts.ts';
import { placeColourKey } from './colour-key.ts';
import { keyedScene } from './keyed-scene.ts';
import type { ColourEntry, Panel, PlotPoint } from './point.ts';
import { placeUprightAxis, uprightScale } from './upright.ts';
import { extentsOfLines, openPanel } from '../kit/note/upright-extras.ts';

/** A figure with its place on the other axis: a word, or the days that its bar covers, ISO. */
export interface ColumnPoint extends PlotPoint {
	readonly at: { readonly word: string } | { readonly from: string; readonly to: string };
}

export interface ColumnsOptions extends WordsOption {
	readonly mark: 'dots' | 'bars';
	readonly colours: readonly ColourEntry[];
	/** The words of the axis in order; undefined for an axis of dates. */
	readonly columns?: readonly string[];
}

const heightPx = { wide: 230, narrow: 190 } as const;
const panelGapPx = 22;
/** The width of a bar of one day. */
const dayBarPx = 12;
const most = { bandPx: 64, labelLines: 3 } as const;
const dotPx = 5;

/** Whether every word has room below its column, so that none has to be broken. */
export function haveColumnRoom(columns: readonly string[], widthPx: number): boolean {
	const { small } = fontsOf[layoutOf(widthPx)];
	const bandPx = (widthPx - 70) / Math.max(1, columns.length) - 8;
	return columns.every(
		(label) =>
			label.split(' ').every((word) => textWidth(word, small) <= bandPx) &&
			!blockOf(label, small, { maxPx: bandPx, maxLines: most.labelLines }).cut,
	);
}

/**
 * Places amounts as columns, or as dots, over words or dates. The axis of amounts grows upwards from
 * zero and is shared by all panels. Nothing stands where nothing was stated.
 */
export function placeColumns(
	panels: readonly Panel<readonly ColumnPoint[]>[],
	widthPx: number,
	{ mark, colours, columns, words }: ColumnsOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const points = panels.flatMap(({ content }) => content);
	const scale = uprightScale(
		[
			...points.map((point) => extentOf(point, mark)),
			...panels.flatMap(({ extras }) => extentsOfLines(extras?.lines ?? [])),
		],
		{
			heightPx: heightPx[layout],
			fonts,
			words,
		},
	);
	const left = scale.labelsPx;
	const sheet = newSheet();
	let y = placeColourKey(sheet, colours, { font: fonts.small, widthPx, top: 0 });
	const right = widthPx - 2;
	const time =
		columns === undefined ? timeOf(points, { left, right, widthPx, fonts, words }) : undefined;
	const unplaced: string[] = [];
	for (const { title, content, extras = {} } of panels) {
		if (title !== '')
			y = sheet.write(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y });
		const isSigned = content.some(({ qualifier }) => hasSign(qualifier));
		const panel = openPanel(extras, y, {
			sheet,
			fonts,
			widthPx,
			left,
			right,
			...(time === undefined ? {} : { time }),
		});
		y = panel.bottom;
		const top = y + lineHeightPx(fonts.label) + (isSigned ? 20 : 6);
		const bottom = top + heightPx[layout];
		const at = scale.y(top, bottom);
		const room = { left, right, top, bottom, widthPx };
		placeUprightAxis(sheet, scale, { y: at, left, right, fonts });
		const slots =
			columns === undefined
				? time === undefined
					? []
					: dateSlots(sheet, content, time, { ...room, fonts })
				: wordSlots(sheet, content, columns, { ...room, fonts, colours });
		const placed = slots.map(({ point, from, to }) => {
			const drawn =
				mark === 'bars'
					? placeBar(point, { direction: 'upright', at, from, to, zeroPx: bottom })
					: placeMark(spanOf(point.amount, point.qualifier), {
							qualifier: point.qualifier,
							grade: point.grade,
							direction: 'upright',
							at,
							across: (from + to) / 2,
							zeroPx: bottom,
							dotPx,
						});
			sheet.draw({ kind: 'group', className: point.colour, items: drawn.items });
			sheet.keep(drawn.box, point.id);
			return { point, box: drawn.box };
		});
		const written = writeAmounts(sheet, placed, {
			fonts,
			left,
			right: widthPx,
			isAll: columns !== undefined,
			lines: (extras.lines ?? []).map(({ value }) => at(value)),
		});
		const anchors = new Map(
			placed.map(({ point, box }) => [point.id, endOfMark(box, written.get(point.id), mark)]),
		);
		unplaced.push(...panel.finish({ top, bottom, y: at, anchors }));
		y = bottom + belowPx(columns, { fonts, left, right }) + panelGapPx;
	}
	return keyedScene(sheet, points, {
		marked: mark === 'dots' ? points : [],
		widthPx,
		top: y - panelGapPx + 6,
		words,
		unplaced,
	});
}

function extentOf(
	{ amount, qualifier }: PlotPoint,
	mark: ColumnsOptions['mark'],
): readonly [low: number, high: number] {
	if (mark === 'bars') return extentOfBar(barEndOf(amount, qualifier));
	const { low, high } = spanOf(amount, qualifier);
	return [low, high];
}

/** A figure with the sides of its column, in px. */
interface Slot {
	readonly point: ColumnPoint;
	readonly from: number;
	readonly to: number;
}

interface Room extends Box {
	readonly widthPx: number;
	readonly fonts: Fonts;
}

/** @param points the figures of every panel, whose days share one axis */
function timeOf(
	points: readonly ColumnPoint[],
	{
		left,
		right,
		widthPx,
		fonts,
		words,
	}: Pick<Room, 'left' | 'right' | 'widthPx' | 'fonts'> & { readonly words: ChartWords },
): TimeAxis {
	return placeTimeAxis(points.flatMap(daysOf), {
		leftPx: left + dayBarPx,
		rightPx: right - dayBarPx,
		widthPx,
		font: fonts.small,
		words,
	});
}

function daysOf({ at }: ColumnPoint): readonly string[] {
	return 'from' in at ? [at.from, at.to] : [];
}

function dateSlots(
	sheet: Sheet,
	points: readonly ColumnPoint[],
	time: TimeAxis,
	{ bottom, widthPx, fonts }: Room,
): readonly Slot[] {
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: time.ticks.map(({ x }) => [
			{ x, y: bottom },
			{ x, y: bottom + 4 },
		]),
	});
	for (const { label, labelX, anchor } of time.ticks)
		sheet.write(blockOf(label, fonts.small, { maxPx: widthPx }), anchor, {
			x: labelX,
			y: bottom + 10,
		});
	return points.map((point): Slot => {
		const [from = '', to = from] = daysOf(point);
		const [start, end] = [time.x(from), time.x(to)];
		return end - start >= 2
			? { point, from: start + 0.5, to: end - 0.5 }
			: { point, from: start - dayBarPx / 2, to: start + dayBarPx / 2 };
	});
}

function wordSlots(
	sheet: Sheet,
	points: readonly ColumnPoint[],
	columns: readonly string[],
	{ left, right, bottom, fonts, colours }: Room & Pick<ColumnsOptions, 'colours'>,
): readonly Slot[] {
	const band = scaleBand(columns, [left, right]).paddingInner(0.25).paddingOuter(0.12);
	for (const column of columns) {
		const middle = (band(column) ?? left) + band.bandwidth() / 2;
		const block = blockOf(column, fonts.small, {
			maxPx: band.step() - 6,
			maxLines: most.labelLines,
		});
		sheet.write(block, 'middle', { x: middle, y: bottom + 10 });
	}
	const own = colours.map(({ colour }) => colour);
	const count = Math.max(1, own.length);
	const widthPx = Math.min(band.bandwidth(), most.bandPx * count);
	return points.flatMap((point): readonly Slot[] => {
		if (!('word' in point.at)) return [];
		const start = (band(point.at.word) ?? left) + (band.bandwidth() - widthPx) / 2;
		const index = Math.max(0, own.indexOf(point.colour));
		const each = widthPx / count;
		return [{ point, from: start + index * each, to: start + (index + 1) * each - 1 }];
	});
}

/** The height of the words below a plot. */
function belowPx(
	columns: readonly string[] | undefined,
	{ fonts, left, right }: { readonly fonts: Fonts; readonly left: number; readonly right: number },
): number {
	if (columns === undefined) return 12 + lineHeightPx(fonts.small);
	const maxPx = (right - left) / Math.max(1, columns.length) - 6;
	return (
		12 +
		(max(
			columns,
			(column) => blockOf(column, fonts.small, { maxPx, maxLines: most.labelLines }).heightPx,
		) ?? 0)
	);
}
