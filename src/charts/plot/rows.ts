import { max, min } from 'd3-array';
import { spanOf } from '../../language/bounds.ts';
import { type Axis, placeAxis } from '../kit/axis/axis.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { placeKey } from '../kit/mark/key.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Point, Scene, SceneItem } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { ThresholdLine } from '../kit/time/panel-extras.ts';
import type { WordsOption } from '../kit/words.ts';
import { placeColourKey } from './colour-key.ts';
import type { ColourEntry, Panel, PlotPoint, PlotRow } from './point.ts';
import { inOrderOfDots, namesOfDots } from './dot-names.ts';
import { dotPx } from './dots.ts';
import { labelGapPx, placeRow } from './row.ts';
import { openRows } from '../kit/note/row-extras.ts';
import { extentsOfLines } from '../kit/note/upright-extras.ts';

export interface RowsOptions extends WordsOption {
	readonly mark: 'dots' | 'bars';
	readonly colours: readonly ColourEntry[];
}

const betweenPx = 11;
const edgePx = 8;
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
	const lines = panels.flatMap(({ extras }) => extras?.lines ?? []);
	const axis = axisFor(points, lines, mark, {
		leftPx,
		rightPx: widthPx - edgePx - (isBelow ? 0 : saidPx),
		widthPx,
		font: fonts.small,
		words,
	});
	const sheet = newSheet();
	const firstRow = panels[0]?.content[0];
	const names =
		mark === 'dots'
			? namesOfDots(firstRow, colours, { axis, font: fonts.small, widthPx })
			: undefined;
	const key =
		names !== undefined ? [] : mark === 'dots' ? inOrderOfDots(colours, firstRow, axis) : colours;
	let y = placeColourKey(sheet, key, { font: fonts.small, widthPx, top: 0 });
	const ticksTop = y;
	y += lineHeightPx(fonts.small) + 8;
	const extras = openRows(sheet, panels[0]?.extras ?? {}, { axis, fonts, widthPx, top: y });
	y = extras.bottom;
	const runs: (readonly [top: number, bottom: number])[] = [];
	for (const { title, content, extras: own = {} } of panels) {
		if (title !== '')
			y = sheet.write(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y }) + 6;
		const panel = extras.openPanel(own, y);
		y = panel.bottom;
		const top = y - 4;
		for (const row of content) {
			const placed = placeRow(sheet, row, {
				mark,
				axis,
				fonts,
				columnPx,
				widthPx,
				isBelow,
				y,
				extras,
				notes: own.notes ?? [],
				...(row === firstRow && names !== undefined ? { names } : {}),
			});
			if (columnPx === 0) runs.push([placed.top - 3, placed.bottom + 3]);
			y = placed.below + betweenPx;
		}
		panel.close(y - betweenPx + 4);
		if (columnPx > 0) runs.push([top, y - betweenPx + 4]);
		y += title === '' ? 0 : 10;
	}
	const upright = (x: number): readonly (readonly Point[])[] =>
		runs.map(([from, to]) => [
			{ x, y: from },
			{ x, y: to },
		]);
	const signs = placeKey(
		mark === 'dots' ? points : [],
		isBelow || points.every(({ words: said }) => said === '')
			? points.map(({ qualifier }) => qualifier)
			: [],
		{ font: fonts.small, widthPx, top: y - betweenPx + 8, words },
	);
	const placedExtras = extras.finish(y - betweenPx + 4);
	const below = placeBelow(placedExtras.unplaced, {
		font: fonts.small,
		widthPx,
		top: signs.bottom,
	});
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
		heightPx: below.bottom + 4,
		items: [
			...placedExtras.behind,
			{
				kind: 'lines',
				className: 'grid',
				paths: axis.ticks.filter(({ x }) => x !== axis.x(0)).flatMap(({ x }) => upright(x)),
			},
			{ kind: 'lines', className: 'rule', paths: upright(axis.x(0)) },
			...ticks,
			...placedExtras.inFront(sheet.items),
			...signs.items,
			...below.items,
		],
		boxes: [...sheet.boxes, ...signs.boxes, ...below.boxes],
		...(placedExtras.unplaced.length === 0 ? {} : { unplaced: placedExtras.unplaced }),
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
	lines: readonly ThresholdLine[],
	mark: RowsOptions['mark'],
	options: Parameters<typeof placeAxis>[1],
): Axis {
	const extents = [
		...points.map(({ amount, qualifier }) =>
			mark === 'bars'
				? extentOfBar(barEndOf(amount, qualifier))
				: ([spanOf(amount, qualifier).low, spanOf(amount, qualifier).high] as const),
		),
		...extentsOfLines(lines),
	];
	const least = Math.min(0, min(extents, ([low]) => low) ?? 0);
	return placeAxis(max(extents, ([, high]) => high) ?? 0, { ...options, least });
}
