import type { Axis } from '../kit/axis/axis.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';
import type { PanelNote } from '../kit/time/panel-extras.ts';
import { placeBar } from './bar.ts';
import type { DotName } from './dot-names.ts';
import { markDots, middleOf } from './dots.ts';
import type { PlotPoint, PlotRow } from './point.ts';
import type { OpenRows } from '../kit/note/row-extras.ts';

const barPx = { alone: 16, together: 14 } as const;
const withinPx = 4;
/** The gap between a mark and its words. */
export const labelGapPx = 8;
const dotRowPx = 18;

interface RowOptions {
	readonly mark: 'dots' | 'bars';
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly columnPx: number;
	readonly widthPx: number;
	readonly isBelow: boolean;
	readonly y: number;
	readonly extras: OpenRows;
	/** The notes of the panel. */
	readonly notes: readonly PanelNote[];
	/** The names of the colours, above the dots. */
	readonly names?: readonly DotName[];
}

interface PlacedRow {
	/** The top and the bottom of its marks. */
	readonly top: number;
	readonly bottom: number;
	/** The bottom of everything. */
	readonly below: number;
}

/** Places the name, the marks, the words and the notes of one row. */
export function placeRow(sheet: Sheet, row: PlotRow, options: RowOptions): PlacedRow {
	const { mark, fonts, columnPx, widthPx, y, names = [] } = options;
	const isWide = columnPx > 0;
	const name = blockOf(row.label, fonts.name, {
		maxPx: isWide ? columnPx - 14 : widthPx,
		maxLines: isWide ? 3 : 2,
	});
	const count = mark === 'bars' ? row.points.length : 1;
	// The waves of “about” are above their dot.
	const wavesPx =
		mark === 'dots' && row.points.some(({ qualifier }) => qualifier === 'approx') ? 10 : 0;
	const namesPx = Math.max(0, ...names.map(({ block }) => block.heightPx));
	const abovePx = namesPx + wavesPx;
	const thickPx = mark === 'dots' ? dotRowPx : count > 1 ? barPx.together : barPx.alone;
	const marksPx = count * thickPx + (count - 1) * withinPx;
	const top =
		abovePx + (isWide ? y + Math.max(0, (name.heightPx - marksPx) / 2) : y + name.heightPx + 3);
	const named = sheet.write(name, 'start', {
		x: 0,
		y: isWide ? y + abovePx + Math.max(0, (marksPx - name.heightPx) / 2) : y,
	});
	for (const { block, x } of names) sheet.write(block, 'middle', { x, y: top - abovePx });
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
	{
		axis,
		fonts,
		widthPx,
		isBelow,
		thickPx,
		y,
		extras,
		notes,
	}: RowOptions & { readonly thickPx: number },
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
		const bottom = isBelow ? said : top + thickPx;
		const tip = { left: box.right - 4, right: box.right, top, bottom: top + thickPx };
		const noted = extras.writeNotes(
			notesAt(notes, point.id),
			{ ...tip, left: Math.max(tip.left, box.left) },
			bottom,
		);
		top = noted + withinPx;
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
	{ axis, fonts, widthPx, isBelow, y, extras, notes }: RowOptions,
): number {
	const middle = y + dotRowPx / 2;
	const marks = markDots(points, { axis, middle });
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
	// From right to left, so that the leader of the next note goes down beside this one.
	const written = (from: number) =>
		marks
			.toSorted((a, b) => middleOf(b.mark) - middleOf(a.mark))
			.reduce(
				(at, { point, mark }) => extras.writeNotes(notesAt(notes, point.id), mark.box, at),
				from,
			);
	if (isBelow)
		return written(
			sheet.write(said, 'start', {
				x: Math.max(
					axis.leftPx,
					Math.min(middleOf(last.mark) - said.widthPx / 2, widthPx - said.widthPx),
				),
				y: bottom + 1,
			}),
		);
	sheet.write(said, 'start', { x: last.mark.box.right + labelGapPx, y: top });
	const before = blockOf(first.point.words, fonts.name, { maxPx: widthPx });
	const left = first.mark.box.left - labelGapPx - before.widthPx;
	if (first !== last && left >= axis.leftPx) sheet.write(before, 'start', { x: left, y: top });
	return written(bottom);
}

function notesAt(notes: readonly PanelNote[], id: string): readonly string[] {
	return notes.flatMap(({ at, text }) => (at.of === 'record' && at.id === id ? [text] : []));
}
