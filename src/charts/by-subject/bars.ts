import { max, min, ticks as ticksBetween } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Axis, endsAt, haveRoom, placeTicks } from '../kit/axis/axis.ts';
import { tickLabels } from '../kit/axis/tick-label.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { openRows } from '../kit/note/row-extras.ts';
import { extentsOfLines } from '../kit/note/upright-extras.ts';
import type { Scene, SceneItem } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Font, type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { ThresholdLine } from '../kit/time/panel-extras.ts';
import type { ChartWords } from '../kit/words.ts';
import { extentOf, placeBar } from '../money/bar.ts';
import type { BarPiece, SubjectBar, SubjectChart, SubjectOptions } from '../money/rows.ts';

const barPx = 18;
const betweenPx = 14;
/** The gap between two bars of one subject. */
const withinPx = 6;
const labelGapPx = 9;
const capPx = 3;
const tickEveryPx = 80;

/**
 * Places a bar from zero for each amount, in order, to the left if it is below zero, with its words
 * at its end or below it. A wide drawing has the subjects in a column on the left, a narrow one
 * above their bars.
 */
export function placeBars(
	{ bars }: SubjectChart,
	widthPx: number,
	{ suffix = '', extras = {}, words }: SubjectOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.24) : 0;
	const axis = axisFor(bars, extras.lines ?? [], {
		leftPx: columnPx + 1,
		widthPx,
		fonts,
		suffix,
		words,
	});
	const sheet = newSheet();
	const rows = openRows(sheet, extras, {
		axis,
		fonts,
		widthPx,
		top: lineHeightPx(fonts.small) + 4,
	});
	const panel = rows.openPanel(extras, rows.bottom);
	const top = panel.bottom + 4;
	const tops: number[] = [];
	let y = top;
	for (const [index, bar] of bars.entries()) {
		const isFirst = bars[index - 1]?.subject !== bar.subject;
		if (index > 0) y += isFirst ? betweenPx : withinPx;
		const named = placeNames(sheet, isFirst ? bar : { ...bar, subject: '' }, {
			fonts,
			maxPx: columnPx > 0 ? columnPx - 16 : widthPx,
			y,
		});
		let bottom = columnPx > 0 || named === y ? y : named + 3;
		for (const piece of bar.pieces) {
			tops.push(bottom);
			bottom = placePiece(sheet, piece, { axis, fonts, widthPx, y: bottom });
		}
		y = Math.max(columnPx > 0 ? named : 0, bottom);
	}
	const ticks: SceneItem[] = axis.ticks.map((tick) => ({
		kind: 'text',
		text: tick.label,
		at: { x: tick.labelX, y: fonts.small.sizePx },
		anchor: tick.anchor,
		font: fonts.small,
	}));
	// On a narrow drawing grid lines would cross the names, so draw them only behind the bars.
	const runs =
		columnPx === 0
			? tops.map((from) => [from - 4, from + barPx + 4] as const)
			: [[top - 4, y + 4] as const];
	const upright = (x: number) =>
		runs.map(([from, to]) => [
			{ x, y: from },
			{ x, y: to },
		]);
	const grid: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: axis.ticks.filter(({ x }) => x !== axis.x(0)).flatMap(({ x }) => upright(x)),
	};
	const zero: SceneItem = { kind: 'lines', className: 'rule', paths: upright(axis.x(0) - 0.5) };
	panel.close(y + 4);
	const { behind, inFront, unplaced } = rows.finish(y + 4);
	const below = placeBelow(unplaced, { font: fonts.small, widthPx, top: y + 6 });
	return {
		layout,
		widthPx,
		heightPx: unplaced.length === 0 ? y + 6 : below.bottom + 4,
		items: [...behind, grid, ...ticks, ...inFront(sheet.items), zero, ...below.items],
		boxes: [...sheet.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}

/**
 * An axis from zero that leaves room for the signs of open ends and for the words next to the
 * longest bars.
 */
function axisFor(
	bars: readonly SubjectBar[],
	lines: readonly ThresholdLine[],
	{
		leftPx,
		widthPx,
		fonts,
		suffix,
		words,
	}: {
		readonly leftPx: number;
		readonly widthPx: number;
		readonly fonts: Fonts;
		readonly suffix: string;
		readonly words: ChartWords;
	},
): Axis {
	const pieces = bars.flatMap((bar) => bar.pieces);
	const extents = [...pieces.map(extentOf), ...extentsOfLines(lines)];
	const largest = max(extents, ([, high]) => high) ?? 0;
	const least = min(extents, ([low]) => low) ?? 0;
	const plotPx = widthPx - leftPx;
	const said = pieces
		.filter((piece) => extentOf(piece)[1] >= largest * 0.7)
		.map((piece) => textWidth(piece.words, fonts.label) + labelGapPx);
	const isSigned = pieces.some(({ qualifier }) => hasSign(qualifier));
	const sparePx = (isSigned ? signReachPx() : 0) + Math.min(max(said) ?? 0, plotPx * 0.35);
	return plainAxis([least, largest], {
		// Below zero, a sign precedes the end of its bar.
		leftPx: least < 0 && isSigned ? leftPx + signReachPx() : leftPx,
		rightPx: widthPx - 1 - sparePx,
		widthPx,
		font: fonts.small,
		suffix,
		words,
	});
}

function placeNames(
	sheet: Sheet,
	{ subject, detail, notes = [] }: SubjectBar,
	{ fonts, maxPx, y }: { readonly fonts: Fonts; readonly maxPx: number; readonly y: number },
): number {
	const below =
		subject === ''
			? y
			: sheet.write(blockOf(subject, fonts.label, { maxPx, maxLines: 4 }), 'start', { x: 0, y });
	const lines = [
		...(detail === undefined ? [] : [blockOf(detail, fonts.small, { maxPx, maxLines: 3 })]),
		...notes.map((note) => blockOf(note, fonts.small, { maxPx })),
	];
	return lines.reduce((top, block) => sheet.write(block, 'start', { x: 0, y: top }), below);
}

/**
 * A linear axis from zero to the next step above the largest amount. Only the last label names the
 * unit.
 */
function plainAxis(
	[least, largest]: readonly [number, number],
	{
		leftPx,
		rightPx,
		suffix,
		words,
		...options
	}: {
		readonly leftPx: number;
		readonly rightPx: number;
		readonly widthPx: number;
		readonly font: Font;
		readonly suffix: string;
		readonly words: ChartWords;
	},
): Axis {
	const most = Math.max(1, Math.floor((rightPx - leftPx) / tickEveryPx));
	const [from, end] = endsAt(least, largest > 0 || least < 0 ? largest : 1, most);
	const scale = scaleLinear([from, end], [leftPx, rightPx]);
	for (let count = most; ; count -= 1) {
		const values = count > 0 ? ticksBetween(from, end, count) : [0];
		const labels = tickLabels(values, words).map((label, index, all) =>
			index === all.length - 1 ? label + suffix : label.replace(/ .*/, ''),
		);
		const ticks = placeTicks(
			labels,
			values.map((value) => scale(value)),
			options,
		);
		if (count <= 0 || haveRoom(ticks, options.font))
			return { leftPx, rightPx, x: (value) => scale(value), ticks };
	}
}

interface PiecePlace {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly y: number;
}

/** @returns the bottom of the bar and its words */
function placePiece(
	sheet: Sheet,
	piece: BarPiece,
	{ axis, fonts, widthPx, y }: PiecePlace,
): number {
	const bottom = y + barPx;
	const box = placeBar(sheet, piece, { x: axis.x, top: y, bottom, colour: piece.colour });
	sheet.keep({ ...box, left: Math.min(axis.x(0), axis.x(extentOf(piece)[0])) }, piece.id);
	const left = box.right + labelGapPx;
	const beside = blockOf(piece.words, fonts.label, { maxPx: Math.max(1, widthPx - left) });
	if (!beside.cut && beside.lines.length <= 1 && left + beside.widthPx <= widthPx) {
		sheet.write(beside, 'start', { x: left, y: y + (barPx - beside.heightPx) / 2 });
		return bottom;
	}
	return sheet.write(
		blockOf(piece.words, fonts.label, { maxPx: widthPx - axis.leftPx - 4 }),
		'start',
		{ x: axis.leftPx + 4, y: bottom + capPx + 1 },
	);
}
