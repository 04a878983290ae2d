import { max, sum } from 'd3-array';
import { extentOf, placeBar, signPx } from '../money/bar.ts';
import { type KeyedKind, placeSwatch, swatchRoomPx } from '../money/kind-key.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf } from '../kit/text/fonts.ts';
import type { BarPiece, SubjectBar, SubjectChart, SubjectOptions } from '../money/rows.ts';

const fonts: Fonts = fontsOf.wide;
const barPx = 14;
const rowPadPx = 5;
const labelGapPx = 5;
/** Between two columns, and between a name and the first. */
const gapPx = 14;
const bandGapPx = 26;
/** Columns in which the longest bar would be shorter than this are set in fewer at a time. */
const leastLongestPx = 56;
const leastColumnPx = 56;
/** A head that is wider has several lines. */
const mostHeadPx = 110;

/** A column of bars, one for each subject with an amount of the kind. */
interface Column {
	readonly kind: KeyedKind;
	readonly left: number;
	readonly zero: number;
	readonly right: number;
}

/** Kinds whose columns are side by side. */
type Band = readonly number[];

/**
 * Places a row for each subject and a column of bars for each kind, all on one scale, with the
 * stated totals at the right. Kinds that have no room side by side follow below, on the same
 * scale. The heads of the columns are the key.
 */
export function placeColumns(
	{ bars, kinds }: SubjectChart,
	widthPx: number,
	{ words: { money } }: SubjectOptions,
): Scene {
	const names = bars.map((bar, index) =>
		namesOf(bar, bars[index - 1], Math.round(widthPx * 0.26) - gapPx),
	);
	const leftPx = Math.ceil(max(names.flat(), (block) => block.widthPx) ?? 0) + gapPx;
	const totals = bars.map(({ total }) =>
		total === undefined
			? undefined
			: blockOf(total.words, fonts.label, { maxPx: widthPx * 0.18, maxLines: 2 }),
	);
	const hasTotals = totals.some((total) => total !== undefined);
	const totalHead = blockOf(money.total, fonts.small, { maxPx: widthPx * 0.18, maxLines: 2 });
	const totalPx = hasTotals
		? Math.ceil(max([totalHead, ...totals], (block) => block?.widthPx ?? 0) ?? 0) + gapPx
		: 0;
	const roomPx = widthPx - leftPx - totalPx;
	const { bands, scale } = bandsFor(bars, kinds, roomPx);
	const sheet = newSheet();
	let y = 0;
	for (const [index, band] of bands.entries()) {
		const columns = columnsOf(band, { bars, kinds, scale, leftPx, roomPx });
		y = placeBand(sheet, columns, band, {
			bars,
			names,
			scale,
			widthPx,
			roomPx,
			y: index === 0 ? 0 : y + bandGapPx,
			...(hasTotals && index === 0 ? { totals, totalHead } : {}),
		});
	}
	return { layout: 'wide', widthPx, heightPx: y + 4, items: sheet.items, boxes: sheet.boxes };
}

function namesOf(
	{ subject, detail, notes = [] }: SubjectBar,
	before: SubjectBar | undefined,
	maxPx: number,
): readonly Block[] {
	return [
		...(before?.subject === subject ? [] : [blockOf(subject, fonts.label, { maxPx, maxLines: 4 })]),
		...(detail === undefined ? [] : [blockOf(detail, fonts.small, { maxPx, maxLines: 3 })]),
		...notes.map((note) => blockOf(note, fonts.small, { maxPx })),
	];
}

/** The words at the end of a bar, which take at most half of the room for all columns. */
function wordsOf({ words }: BarPiece, roomPx: number): Block {
	return blockOf(words, fonts.name, { maxPx: Math.max(1, roomPx * 0.5), maxLines: 2 });
}

/** The room that a column needs on both sides of its zero, at a scale in px for each unit. */
function roomOf(
	kind: number,
	{ bars, kinds, roomPx }: Room,
	scale: number,
): readonly [leftPx: number, rightPx: number] {
	const pieces = bars.flatMap((bar) => bar.pieces.filter((piece) => piece.kind === kind));
	const isSignedBelow = pieces.some((piece) => extentOf(piece)[0] < 0 && hasSign(piece.qualifier));
	const below = max(pieces, (piece) => -extentOf(piece)[0]) ?? 0;
	const head = blockOf(kinds[kind]?.label ?? '', fonts.name, { maxPx: mostHeadPx });
	const left = below * scale + (isSignedBelow ? signReachPx() : 0);
	const right =
		max(
			pieces,
			(piece) =>
				// Words are at least a pixel from zero, however short the bar.
				Math.max(1, extentOf(piece)[1] * scale) +
				signPx(piece) +
				labelGapPx +
				wordsOf(piece, roomPx).widthPx,
		) ?? 0;
	return [left, Math.max(right, leastColumnPx, head.widthPx + swatchRoomPx + 1 - left)];
}

interface Room extends SubjectChart {
	readonly roomPx: number;
}

/** As many columns side by side as leave their bars long enough, and one scale for all. */
function bandsFor(
	bars: readonly SubjectBar[],
	kinds: readonly KeyedKind[],
	roomPx: number,
): { readonly bands: readonly Band[]; readonly scale: number } {
	const room = { bars, kinds, roomPx };
	const largest =
		max(
			bars.flatMap(({ pieces }) => pieces),
			(piece) => Math.max(extentOf(piece)[1], -extentOf(piece)[0]),
		) ?? 0;
	for (let most = kinds.length; ; most -= 1) {
		const bands = bandsOf(kinds.length, most);
		const scale = Math.min(...bands.map((band) => scaleOf(band, room, largest)));
		if (most <= 1 || scale * largest >= leastLongestPx) {
			const fewer = filled(kinds.length, room, scale);
			return { bands: fewer.length < bands.length ? fewer : bands, scale };
		}
	}
}

/** Puts the kinds in as few bands as their columns have room in, in order. */
function filled(count: number, room: Room, scale: number): readonly Band[] {
	const bands: number[][] = [];
	for (let kind = 0; kind < count; kind += 1) {
		const last = bands.at(-1);
		if (last !== undefined && neededPx([...last, kind], room, scale) <= room.roomPx)
			last.push(kind);
		else bands.push([kind]);
	}
	return bands;
}

/** The width of columns side by side. */
function neededPx(band: Band, room: Room, scale: number): number {
	return sum(band, (kind) => sum(roomOf(kind, room, scale))) + (band.length - 1) * gapPx;
}

/** Divides so many kinds into bands of at most `most`, as even as possible. */
function bandsOf(count: number, most: number): readonly Band[] {
	const each = Math.ceil(count / Math.ceil(count / most));
	return Array.from({ length: Math.ceil(count / each) }, (_, band) =>
		Array.from({ length: Math.min(each, count - band * each) }, (_unused, at) => band * each + at),
	);
}

/** The largest scale at which the columns of a band fit side by side; 0 if none does. */
function scaleOf(band: Band, room: Room, largest: number): number {
	if (largest <= 0) return 0;
	let [low, high] = [0, room.roomPx / largest];
	for (let step = 0; step < 30; step += 1) {
		const middle = (low + high) / 2;
		if (neededPx(band, room, middle) <= room.roomPx) low = middle;
		else high = middle;
	}
	return low;
}

/** Places the columns of a band; room that is left over is shared between them. */
function columnsOf(
	band: Band,
	{ scale, leftPx, ...room }: Room & { readonly scale: number; readonly leftPx: number },
): readonly Column[] {
	const rooms = band.map((kind) => roomOf(kind, room, scale));
	const spare = room.roomPx - sum(rooms, ([left, right]) => left + right);
	const between = band.length > 1 ? Math.max(gapPx, Math.min(spare / (band.length - 1), 48)) : 0;
	let x = leftPx;
	return band.flatMap((index, at): readonly Column[] => {
		const [kind, [left, right] = [0, 0]] = [room.kinds[index], rooms[at]];
		if (kind === undefined) return [];
		const column = { kind, left: x, zero: x + left, right: x + left + right };
		x = column.right + between;
		return [column];
	});
}

interface BandPlace {
	readonly bars: readonly SubjectBar[];
	readonly names: readonly (readonly Block[])[];
	readonly scale: number;
	readonly widthPx: number;
	readonly roomPx: number;
	readonly y: number;
	readonly totals?: readonly (Block | undefined)[];
	readonly totalHead?: Block;
}

/** @returns the bottom */
function placeBand(
	sheet: Sheet,
	columns: readonly Column[],
	band: Band,
	{ bars, names, scale, widthPx, roomPx, y, totals, totalHead }: BandPlace,
): number {
	const heads = columns.map(({ kind, left, right }) =>
		blockOf(kind.label, fonts.name, { maxPx: Math.max(1, right - left - swatchRoomPx) }),
	);
	const headPx = max([...heads, totalHead], (block) => block?.heightPx ?? 0) ?? 0;
	for (const [index, head] of heads.entries()) {
		const column = columns[index];
		if (column === undefined) continue;
		const at = { x: column.left, y: y + headPx - head.heightPx };
		placeSwatch(sheet, column.kind.colour, at, fonts.name);
		sheet.write(head, 'start', { x: at.x + swatchRoomPx, y: at.y });
	}
	if (totalHead !== undefined)
		sheet.write(totalHead, 'end', { x: widthPx, y: y + headPx - totalHead.heightPx });
	const top = y + headPx + 6;
	let rowTop = top;
	const ruled: number[] = [];
	for (const [row, bar] of bars.entries()) {
		const cells = band.map((kind) => {
			const piece = bar.pieces.find((one) => one.kind === kind);
			return piece === undefined ? undefined : { piece, block: wordsOf(piece, roomPx) };
		});
		const named = names[row] ?? [];
		const total = totals?.[row];
		const heightPx =
			Math.max(
				barPx,
				sum(named, (block) => block.heightPx),
				total?.heightPx ?? 0,
				...cells.map((cell) => cell?.block.heightPx ?? 0),
			) +
			2 * rowPadPx;
		if (row > 0) ruled.push(rowTop);
		const middle = rowTop + heightPx / 2;
		let nameTop = middle - sum(named, (block) => block.heightPx) / 2;
		for (const block of named) nameTop = sheet.write(block, 'start', { x: 0, y: nameTop });
		for (const [index, cell] of cells.entries()) {
			const column = columns[index];
			if (cell === undefined || column === undefined) continue;
			const box = placeBar(sheet, cell.piece, {
				x: (value) => column.zero + value * scale,
				top: middle - barPx / 2,
				bottom: middle + barPx / 2,
				colour: cell.piece.colour,
			});
			sheet.keep(box, cell.piece.id);
			sheet.write(cell.block, 'start', {
				x: box.right + labelGapPx,
				y: middle - cell.block.heightPx / 2,
			});
		}
		if (total !== undefined) {
			const totalTop = middle - total.heightPx / 2;
			sheet.mark(
				{
					left: widthPx - total.widthPx,
					right: widthPx,
					top: totalTop,
					bottom: totalTop + total.heightPx,
				},
				bar.total?.id ?? '',
			);
			sheet.write(total, 'end', { x: widthPx, y: totalTop });
		}
		rowTop += heightPx;
	}
	sheet.items.unshift(
		{
			kind: 'lines',
			className: 'grid',
			paths: ruled.map((at) => [
				{ x: 0, y: at },
				{ x: widthPx, y: at },
			]),
		},
		{
			kind: 'lines',
			className: 'rule',
			paths: columns.map(({ zero }) => [
				{ x: zero - 0.5, y: top },
				{ x: zero - 0.5, y: rowTop },
			]),
		},
	);
	return rowTop;
}
