import { max, min } from 'd3-array';
import { spanOf } from '../../language/bounds.ts';
import { type Axis, placeAxis } from '../kit/axis/axis.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { placeKey } from '../kit/mark/key.ts';
import { type Mark, placeMark } from '../kit/mark/mark.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Point, Scene, SceneItem } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { WordsOption } from '../kit/words.ts';
import { placeBar } from './bar.ts';
import { placeColourKey } from './colour-key.ts';
import type { ColourEntry, Panel, PlotPoint } from './point.ts';

/** The figures of one word of the axis of names. */
export interface PlotRow {
	readonly label: string;
	readonly points: readonly PlotPoint[];
}

export interface RowsOptions extends WordsOption {
	readonly mark: 'dots' | 'bars';
	readonly colours: readonly ColourEntry[];
}

const barPx = { alone: 16, together: 14 } as const;
const withinPx = 4;
const betweenPx = 11;
const labelGapPx = 8;
const edgePx = 8;
const dotRowPx = 18;
const dotPx = 5.5;
/** Words that would take more of the plot than this are below their mark. */
const mostShare = 0.42;

/**
 * Places a row for each word, with its amounts on one axis from zero: bars below one another, or
 * dots on one line. A wide drawing has the names in a column on the left, a narrow one above. Panels
 * share the axis.
 */
export function placeRows(
	panels: readonly Panel<readonly PlotRow[]>[],
	widthPx: number,
	{ mark, colours, words }: RowsOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.25) : 0;
	const points = panels.flatMap(({ content }) => content.flatMap((row) => row.points));
	const leftPx = columnPx + (mark === 'dots' ? edgePx : 1);
	const saidPx = wordsRoom(panels, mark, fonts);
	const isBelow = saidPx > (widthPx - leftPx) * mostShare;
	const axis = axisFor(points, mark, {
		leftPx,
		rightPx: widthPx - edgePx - (isBelow ? 0 : saidPx),
		widthPx,
		font: fonts.small,
		words,
	});
	const sheet = newSheet();
	let y = placeColourKey(sheet, colours, { font: fonts.small, widthPx, top: 0 });
	const ticksTop = y;
	y += lineHeightPx(fonts.small) + 8;
	const runs: (readonly [top: number, bottom: number])[] = [];
	for (const { title, content } of panels) {
		if (title !== '')
			y = sheet.write(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y }) + 6;
		const top = y - 4;
		for (const row of content) {
			const placed = placeRow(sheet, row, { mark, axis, fonts, columnPx, widthPx, isBelow, y });
			if (columnPx === 0) runs.push([placed.top - 3, placed.bottom + 3]);
			y = placed.below + betweenPx;
		}
		if (columnPx > 0) runs.push([top, y - betweenPx + 4]);
		y += title === '' ? 0 : 10;
	}
	const upright = (x: number): readonly (readonly Point[])[] =>
		runs.map(([from, to]) => [
			{ x, y: from },
			{ x, y: to },
		]);
	const key = placeKey(
		mark === 'dots' ? points : [],
		isBelow || points.every(({ words: said }) => said === '')
			? points.map(({ qualifier }) => qualifier)
			: [],
		{ font: fonts.small, widthPx, top: y - betweenPx + 8, words },
	);
	const ticks = axis.ticks.map(
		({ label, labelX, anchor }): SceneItem => ({
			kind: 'text',
			text: label,
			at: { x: labelX, y: ticksTop + fonts.small.sizePx },
			anchor,
			font: fonts.small,
		}),
	);
	return {
		layout,
		widthPx,
		heightPx: key.bottom + 4,
		items: [
			{
				kind: 'lines',
				className: 'grid',
				paths: axis.ticks.filter(({ x }) => x !== axis.x(0)).flatMap(({ x }) => upright(x)),
			},
			{ kind: 'lines', className: 'rule', paths: upright(axis.x(0)) },
			...ticks,
			...sheet.items,
			...key.items,
		],
		boxes: [...sheet.boxes, ...key.boxes],
	};
}

/** The room that words need on the right of the marks nearest to the end of the axis. */
function wordsRoom(
	panels: readonly Panel<readonly PlotRow[]>[],
	mark: RowsOptions['mark'],
	fonts: Fonts,
): number {
	const points = panels.flatMap(({ content }) => content.flatMap((row) => row.points));
	const endOf = ({ amount, qualifier }: PlotPoint) =>
		mark === 'bars' ? extentOfBar(barEndOf(amount, qualifier))[1] : spanOf(amount, qualifier).high;
	const largest = max(points, endOf) ?? 0;
	const widest =
		max(
			points.filter((point) => endOf(point) >= largest * 0.6),
			({ words }) => textWidth(words, fonts.label),
		) ?? 0;
	const isSigned = points.some(({ qualifier }) => hasSign(qualifier));
	return widest + labelGapPx + (isSigned ? signReachPx(mark === 'dots' ? dotPx : 0) : 0);
}

function axisFor(
	points: readonly PlotPoint[],
	mark: RowsOptions['mark'],
	options: Parameters<typeof placeAxis>[1],
): Axis {
	const extents = points.map(({ amount, qualifier }) =>
		mark === 'bars'
			? extentOfBar(barEndOf(amount, qualifier))
			: ([spanOf(amount, qualifier).low, spanOf(amount, qualifier).high] as const),
	);
	const least = Math.min(0, min(extents, ([low]) => low) ?? 0);
	return placeAxis(max(extents, ([, high]) => high) ?? 0, { ...options, least });
}

interface RowOptions {
	readonly mark: RowsOptions['mark'];
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly columnPx: number;
	readonly widthPx: number;
	readonly isBelow: boolean;
	readonly y: number;
}

interface PlacedRow {
	/** The top and the bottom of its marks. */
	readonly top: number;
	readonly bottom: number;
	/** The bottom of everything. */
	readonly below: number;
}

function placeRow(sheet: Sheet, row: PlotRow, options: RowOptions): PlacedRow {
	const { mark, fonts, columnPx, widthPx, y } = options;
	const isWide = columnPx > 0;
	const name = blockOf(row.label, fonts.name, {
		maxPx: isWide ? columnPx - 14 : widthPx,
		maxLines: isWide ? 3 : 2,
	});
	const count = mark === 'bars' ? row.points.length : 1;
	// The waves of “about” are above their dot.
	const wavesPx =
		mark === 'dots' && row.points.some(({ qualifier }) => qualifier === 'approx') ? 10 : 0;
	const thickPx = mark === 'dots' ? dotRowPx : count > 1 ? barPx.together : barPx.alone;
	const marksPx = count * thickPx + (count - 1) * withinPx;
	const top =
		wavesPx + (isWide ? y + Math.max(0, (name.heightPx - marksPx) / 2) : y + name.heightPx + 3);
	const named = sheet.write(name, 'start', {
		x: 0,
		y: isWide ? y + wavesPx + Math.max(0, (marksPx - name.heightPx) / 2) : y,
	});
	const bottom =
		mark === 'bars'
			? placeBars(sheet, row.points, { ...options, thickPx, y: top })
			: placeDots(sheet, row.points, { ...options, y: top });
	return { top, bottom, below: Math.max(isWide ? named : 0, bottom) };
}

/** @returns the bottom of the bars and their words */
function placeBars(
	sheet: Sheet,
	points: readonly PlotPoint[],
	{ axis, fonts, widthPx, isBelow, thickPx, y }: RowOptions & { readonly thickPx: number },
): number {
	let top = y;
	for (const point of points) {
		const { items, box } = placeBar(point, {
			direction: 'along',
			at: axis.x,
			from: top,
			to: top + thickPx,
			zeroPx: axis.leftPx,
		});
		sheet.draw({ kind: 'group', className: point.colour, items });
		sheet.keep({ ...box, top, bottom: top + thickPx }, point.id);
		const block = blockOf(point.words, fonts.label, { maxPx: widthPx - axis.leftPx });
		const said = sheet.write(
			block,
			'start',
			isBelow
				? { x: axis.leftPx + 2, y: top + thickPx + 1 }
				: {
						x: Math.max(box.right, axis.x(0)) + labelGapPx,
						y: top + (thickPx - lineHeightPx(fonts.label)) / 2,
					},
		);
		top = (isBelow ? said : top + thickPx) + withinPx;
	}
	return top - withinPx;
}

/**
 * Draws the dots of one row on a line from the lowest to the highest. The words of the highest are
 * on its right, those of the lowest on its left if there is room; the table has the others.
 * @returns the bottom of the marks and their words
 */
function placeDots(
	sheet: Sheet,
	points: readonly PlotPoint[],
	{ axis, fonts, widthPx, isBelow, y }: RowOptions,
): number {
	const middle = y + dotRowPx / 2;
	const marks = points.map((point) => ({
		point,
		mark: placeMark(spanOf(point.amount, point.qualifier), {
			qualifier: point.qualifier,
			grade: point.grade,
			direction: 'along',
			at: axis.x,
			across: middle,
			zeroPx: axis.leftPx,
			dotPx,
		}),
	}));
	const [first] = marks.toSorted((a, b) => a.mark.box.left - b.mark.box.left);
	const last = marks.toSorted((a, b) => a.mark.box.right - b.mark.box.right).at(-1);
	if (first === undefined || last === undefined) return y;
	if (first !== last)
		sheet.draw({
			kind: 'lines',
			className: 'rule',
			paths: [
				[
					{ x: middleOf(first.mark), y: middle },
					{ x: middleOf(last.mark), y: middle },
				],
			],
		});
	for (const { point, mark } of marks) {
		sheet.draw({ kind: 'group', className: point.colour, items: mark.items });
		sheet.keep(mark.box, point.id);
	}
	const top = middle - lineHeightPx(fonts.label) / 2;
	const said = blockOf(last.point.words, fonts.label, { maxPx: widthPx - axis.leftPx });
	const bottom = Math.max(y + dotRowPx, ...marks.map(({ mark }) => mark.box.bottom));
	if (isBelow)
		return sheet.write(said, 'start', {
			x: Math.max(
				axis.leftPx,
				Math.min(middleOf(last.mark) - said.widthPx / 2, widthPx - said.widthPx),
			),
			y: bottom + 1,
		});
	sheet.write(said, 'start', { x: last.mark.box.right + labelGapPx, y: top });
	const before = blockOf(first.point.words, fonts.name, { maxPx: widthPx });
	const left = first.mark.box.left - labelGapPx - before.widthPx;
	if (first !== last && left >= axis.leftPx) sheet.write(before, 'start', { x: left, y: top });
	return bottom;
}

function middleOf({ box }: Mark): number {
	return (box.left + box.right) / 2;
}
