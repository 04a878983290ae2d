import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { endsOf } from '../../language/allows.ts';
import { placeTicks } from '../kit/axis/axis.ts';
import { signInWords, signRoomPx } from '../kit/mark/sign.ts';
import type { Scene, SceneItem } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Font, type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { pushApart } from '../kit/text/push-apart.ts';
import type { WordsOption } from '../kit/words.ts';
import { placeKindKey, placeSwatch, swatchRoomPx } from '../money/kind-key.ts';
import type { BarPiece, SubjectBar, SubjectChart } from '../money/rows.ts';

const barPx = 16;
const gapPx = 1;
const rowGapPx = 12;
const labelGapPx = 10;
const shares = [0, 0.25, 0.5, 0.75, 1] as const;

/** What a piece is of the bar. It is one number: other amounts have no share. */
export function amountOf({ amount }: Pick<BarPiece, 'amount'>): number {
	return endsOf(amount).low;
}

/**
 * Places a bar of the same length for each subject, divided by kind, with the stated amounts below
 * it and the stated total at its end. The key and an axis of shares are above.
 */
export function placeShares(
	{ bars, kinds }: SubjectChart,
	widthPx: number,
	{ words }: WordsOption,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const isWide = layout === 'wide';
	const totals = bars.map(({ total }) =>
		total === undefined
			? undefined
			: blockOf(total.words, fonts.label, { maxPx: widthPx * (isWide ? 0.18 : 0.4), maxLines: 2 }),
	);
	// On a narrow drawing, a name is in line with its total.
	const roomPx = (index: number) =>
		isWide
			? widthPx * 0.24
			: widthPx - (totals[index] === undefined ? 0 : totals[index].widthPx + 16);
	const names = bars.map(({ subject }, index) =>
		blockOf(subject, fonts.label, { maxPx: roomPx(index), maxLines: 4 }),
	);
	const notes = bars.map(({ notes: own = [] }, index) =>
		own.map((note) => blockOf(note, fonts.small, { maxPx: roomPx(index) })),
	);
	const leftPx = isWide ? (max([...names, ...notes.flat()], (name) => name.widthPx) ?? 0) + 18 : 0;
	const hasTotals = totals.some((total) => total !== undefined);
	const head = blockOf(words.money.total, fonts.small, { maxPx: widthPx * 0.18, maxLines: 2 });
	const totalPx =
		isWide && hasTotals ? (max([head, ...totals], (block) => block?.widthPx ?? 0) ?? 0) + 18 : 0;
	const plot = { leftPx, rightPx: widthPx - totalPx, fonts };
	const sheet = newSheet();
	const keyBottom = placeKindKey(sheet, kinds, {
		font: fonts.name,
		maxPx: plot.rightPx - leftPx,
		at: { x: leftPx, y: 0 },
	});
	if (totalPx > 0) sheet.write(head, 'end', { x: widthPx, y: 0 });
	const ticksTop = Math.max(keyBottom, totalPx > 0 ? head.heightPx : 0) + 8;
	const grid = placeShareAxis(sheet, ticksTop, { ...plot, locale: words.locale });
	let y = ticksTop + lineHeightPx(fonts.small) + 4;
	const rows: (readonly [top: number, bottom: number])[] = [];
	for (const [index, bar] of bars.entries()) {
		const [name, total] = [names[index], totals[index]];
		if (index > 0) y += rowGapPx;
		let top = y;
		if (name !== undefined) {
			const bottom = sheet.write(name, 'start', {
				x: 0,
				y: isWide ? y + Math.max(0, barPx - lineHeightPx(fonts.label)) / 2 : y,
			});
			y = (notes[index] ?? []).reduce(
				(at, note) => sheet.write(note, 'start', { x: 0, y: at }),
				bottom,
			);
			if (!isWide) top = y + 2;
		}
		if (total !== undefined) {
			const bottom = sheet.write(total, 'end', { x: widthPx, y: isWide ? top : rowTop(y, name) });
			sheet.mark(
				{ left: widthPx - total.widthPx, right: widthPx, top: bottom - total.heightPx, bottom },
				bar.total?.id ?? '',
			);
			if (!isWide) top = Math.max(top, bottom + 2);
			y = Math.max(y, bottom);
		}
		rows.push([top, top + barPx]);
		y = Math.max(y, placeRow(sheet, bar, { ...plot, top }));
	}
	const lines = (xs: readonly number[], className: string): SceneItem => ({
		kind: 'lines',
		className,
		paths: xs.flatMap((x) =>
			rows.map(([from, to]) => [
				{ x, y: from - 4 },
				{ x, y: to + 4 },
			]),
		),
	});
	return {
		layout,
		widthPx,
		heightPx: y + 4,
		items: [lines(grid, 'grid'), ...sheet.items],
		boxes: sheet.boxes,
	};
}

/** The top of a name that ends at `y`. */
function rowTop(y: number, name: Block | undefined): number {
	return y - (name?.heightPx ?? 0);
}

interface PlotRoom {
	readonly leftPx: number;
	readonly rightPx: number;
	readonly fonts: Fonts;
}

/** Writes the shares above the bars. @returns the positions of their grid lines */
function placeShareAxis(
	sheet: Sheet,
	top: number,
	{ leftPx, rightPx, fonts, locale }: PlotRoom & { readonly locale: string },
): readonly number[] {
	const x = scaleLinear([0, 1], [leftPx, rightPx]);
	const percent = new Intl.NumberFormat(locale, { style: 'percent' });
	const ticks = placeTicks(
		shares.map((share) => percent.format(share)),
		shares.map((share) => x(share)),
		{ widthPx: rightPx, font: fonts.small },
	);
	for (const { label, labelX, anchor } of ticks)
		sheet.write(blockOf(label, fonts.small, { maxPx: rightPx }), anchor, { x: labelX, y: top });
	return ticks.map((tick) => tick.x);
}

/** Draws the pieces of a subject and their words below them. @returns the bottom */
function placeRow(
	sheet: Sheet,
	{ pieces }: SubjectBar,
	{ leftPx, rightPx, fonts, top }: PlotRoom & { readonly top: number },
): number {
	const total = sum(pieces, amountOf) || 1;
	const x = scaleLinear([0, total], [leftPx, rightPx]);
	let from = 0;
	const placed = pieces.map((piece) => {
		const to = from + amountOf(piece);
		const left = Math.min(x(from), rightPx - 1);
		const right = to > from ? Math.max(left + 1, x(to) - (to < total ? gapPx : 0)) : left;
		from = to;
		return { piece, left, right };
	});
	for (const { piece, left, right } of placed) {
		const box = { left, right, top, bottom: top + barPx };
		if (right > left) sheet.draw({ kind: 'rect', className: `counted ${piece.colour}`, box });
		sheet.keep(box, piece.id);
	}
	return placeAmounts(sheet, placed, { leftPx, rightPx, font: fonts.name, top: top + barPx + 3 });
}

interface PlacedPiece {
	readonly piece: BarPiece;
	readonly left: number;
}

/**
 * Writes each amount as near to the start of its piece as the others allow, with the colour of its
 * kind before it. If they have no room in one line, they follow one another in several.
 * @returns the bottom
 */
function placeAmounts(
	sheet: Sheet,
	placed: readonly PlacedPiece[],
	{
		leftPx,
		rightPx,
		font,
		top,
	}: {
		readonly leftPx: number;
		readonly rightPx: number;
		readonly font: Font;
		readonly top: number;
	},
): number {
	const labels = placed.map(({ piece, left }) => {
		const indent = swatchRoomPx + signRoomPx(piece.qualifier);
		const block = blockOf(piece.words, font, { maxPx: rightPx - leftPx - indent });
		return { piece, block, indent, at: left, length: indent + block.widthPx + labelGapPx };
	});
	const isOneLine =
		sum(labels, ({ length }) => length) <= rightPx - leftPx + labelGapPx &&
		labels.every(({ block }) => !block.cut && block.lines.length <= 1);
	const starts = isOneLine ? pushApart(labels, leftPx, rightPx + labelGapPx) : [];
	let [x, y, bottom] = [leftPx, top, top];
	for (const [index, { piece, block, indent, length }] of labels.entries()) {
		if (isOneLine) x = starts[index] ?? leftPx;
		else if (x > leftPx && x + length - labelGapPx > rightPx) [x, y] = [leftPx, bottom];
		placeSwatch(sheet, piece.colour, { x, y }, font);
		sheet.draw(
			...signInWords(piece.qualifier, { x: x + swatchRoomPx, y: y + lineHeightPx(font) / 2 }),
		);
		bottom = Math.max(bottom, sheet.write(block, 'start', { x: x + indent, y }));
		x += length;
	}
	return bottom;
}
