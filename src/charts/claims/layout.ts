import type { Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import type { ClaimsMatrix, MatrixRow, Voice } from './matrix.ts';
import { half, leadAlone, markPx, marks } from './sign.ts';
import { type Tally, talliesOf } from './tally.ts';

/** The share of the width that the claims take in a list. */
const saysShare = 0.3;
/** The widest column of signs. */
const signColumnPx = 88;
const gapPx = 14;
const rowGapPx = 9;
/** From one sign of a cell to the next. */
const signPitchPx = 21;
/** The distance from the start of a mark to its words. */
const indentPx = 18;

/**
 * Places claims as rows of signs, with columns for the groups of speakers that assert, deny or leave
 * them open, and a key below. On a narrow drawing the voices are in words below their claim, with
 * the names of their columns.
 */
export function placeClaimsMatrix(matrix: ClaimsMatrix, widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const sheet = newSheet();
	const bottom =
		layout === 'wide'
			? placeSigns(matrix, { sheet, fonts, widthPx })
			: placeList(matrix, { sheet, fonts, widthPx });
	return { layout, widthPx, heightPx: Math.ceil(bottom), items: sheet.items, boxes: sheet.boxes };
}

interface Place {
	readonly sheet: Sheet;
	readonly fonts: Fonts;
	readonly widthPx: number;
}

/** @returns the bottom */
function placeSigns(matrix: ClaimsMatrix, { sheet, fonts, widthPx }: Place): number {
	const { columns, rows, all } = matrix;
	const columnPx = Math.min(signColumnPx, (widthPx * 0.6) / Math.max(1, columns.length));
	const saysPx = widthPx - columnPx * columns.length;
	const xOf = (column: number) => Math.round(saysPx + (column + 0.5) * columnPx);
	const heads = columns.map((head, column) =>
		sheet.write(blockOf(head, fonts.small, { maxPx: columnPx - 4 }), 'middle', {
			x: xOf(column),
			y: 0,
		}),
	);
	const inRow = Math.max(1, Math.floor((columnPx - 4) / signPitchPx));
	let y = Math.max(lineHeightPx(fonts.small), ...heads) + 5;
	const tallies = talliesOf(matrix);
	if (tallies.length > 0) {
		rule(sheet, widthPx, y);
		const top = y + rowGapPx - 2;
		const bottoms = tallies.map((counts, column) =>
			placeCounts(counts, { sheet, fonts, x: xOf(column), top }),
		);
		const name = blockOf(all, fonts.name, { maxPx: saysPx - gapPx });
		y = Math.max(sheet.write(name, 'start', { x: 0, y: top }), ...bottoms) + rowGapPx;
	}
	for (const row of rows) {
		rule(sheet, widthPx, y);
		y = writeGroup(row, { sheet, fonts, widthPx }, y);
		const top = y + rowGapPx - 2;
		const middle = Math.round(top + lineHeightPx(fonts.label) / 2);
		const bottoms = row.cells.map((voices, column) =>
			drawSigns(voices, { sheet, inRow, x: xOf(column), middle }),
		);
		y = Math.max(writeClaim(row, { sheet, fonts, maxPx: saysPx - gapPx, top }), ...bottoms);
		y += rowGapPx;
	}
	rule(sheet, widthPx, y);
	return placeSignKey(rows, { sheet, fonts, widthPx }, y + 8);
}

/** Places the counts of a column below one another. @returns the bottom */
function placeCounts(
	counts: readonly Tally[],
	{
		sheet,
		fonts,
		x,
		top,
	}: { readonly sheet: Sheet; readonly fonts: Fonts; readonly x: number; readonly top: number },
): number {
	let y = top;
	for (const { stance, word, count } of counts) {
		const block = blockOf(String(count), fonts.label, { maxPx: signColumnPx });
		sheet.draw({
			kind: 'group',
			className: 'plain',
			title: word,
			items: marks[stance]({ x: x - half - 2, y: Math.round(y + block.heightPx / 2) }),
		});
		y = sheet.write(block, 'start', { x: x + 5, y }) + 1;
	}
	return y;
}

/** Writes the head of a group of claims, if the row starts one. @returns the bottom */
function writeGroup({ group }: MatrixRow, { sheet, fonts, widthPx }: Place, top: number): number {
	if (group === undefined) return top;
	const block = blockOf(group, fonts.small, { maxPx: widthPx });
	return sheet.write(block, 'start', { x: 0, y: top + rowGapPx - 2 });
}

/** @returns the bottom */
function drawSigns(
	voices: readonly Voice[],
	{
		sheet,
		inRow,
		x,
		middle,
	}: {
		readonly sheet: Sheet;
		readonly inRow: number;
		readonly x: number;
		readonly middle: number;
	},
): number {
	for (const [index, { id, stance, word, who }] of voices.entries()) {
		const [row, column] = [Math.floor(index / inRow), index % inRow];
		const count = Math.min(inRow, voices.length - row * inRow);
		const at = {
			x: Math.round(x + (column - (count - 1) / 2) * signPitchPx),
			y: middle + row * signPitchPx,
		};
		sheet.draw({
			kind: 'group',
			className: 'plain',
			title: `${word} ${who}`,
			items: marks[stance](at),
		});
		sheet.keep(
			{ left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half },
			id,
		);
	}
	return middle + (Math.ceil(voices.length / inRow) - 1) * signPitchPx + half;
}

/** Explains the signs that are drawn. @returns the bottom */
function placeSignKey(
	rows: readonly MatrixRow[],
	{ sheet, fonts, widthPx }: Place,
	top: number,
): number {
	const words = new Map(
		rows.flatMap(({ cells }) => cells.flat()).map(({ stance, word }) => [stance, word]),
	);
	let [x, y] = [0, top];
	for (const [stance, word] of words) {
		const block = blockOf(leadAlone(word), fonts.small, { maxPx: widthPx - indentPx, maxLines: 1 });
		if (x > 0 && x + indentPx + block.widthPx > widthPx) [x, y] = [0, y + block.heightPx + 4];
		sheet.draw({
			kind: 'group',
			className: 'plain',
			items: marks[stance]({ x: x + half, y: Math.round(y + block.heightPx / 2) }),
		});
		sheet.write(block, 'start', { x: x + indentPx, y });
		x += indentPx + block.widthPx + 18;
	}
	return y + lineHeightPx(fonts.small) + 2;
}

/** @returns the bottom */
function placeList({ columns, rows }: ClaimsMatrix, { sheet, fonts, widthPx }: Place): number {
	const heads = columns.map((head) =>
		blockOf(head, fonts.small, { maxPx: widthPx * saysShare - gapPx / 2 }),
	);
	const x = Math.ceil(Math.max(0, ...heads.map((head) => head.widthPx)) + gapPx / 2);
	let y = 1;
	for (const row of rows) {
		rule(sheet, widthPx, y);
		y = writeGroup(row, { sheet, fonts, widthPx }, y);
		y = writeClaim(row, { sheet, fonts, maxPx: widthPx, top: y + rowGapPx - 2 }) + 3;
		for (const [column, voices] of row.cells.entries()) {
			const head = heads[column];
			if (voices.length === 0 || head === undefined) continue;
			const headBottom = sheet.write(head, 'start', { x: 0, y: y + 1 });
			y = Math.max(headBottom, writeVoices(voices, { sheet, fonts, maxPx: widthPx - x, x, y })) + 4;
		}
		y += rowGapPx - 4;
	}
	return y;
}

function rule(sheet: Sheet, widthPx: number, y: number): void {
	sheet.draw({
		kind: 'lines',
		className: 'grid',
		paths: [
			[
				{ x: 0, y },
				{ x: widthPx, y },
			],
		],
	});
}

/** @returns the bottom */
function writeClaim(
	{ says, note, isContext = false }: MatrixRow,
	{
		sheet,
		fonts,
		maxPx,
		top,
	}: { readonly sheet: Sheet; readonly fonts: Fonts; readonly maxPx: number; readonly top: number },
): number {
	const font = isContext ? fonts.name : fonts.label;
	const bottom = sheet.write(blockOf(says, font, { maxPx }), 'start', { x: 0, y: top });
	return note === undefined
		? bottom
		: sheet.write(blockOf(note, fonts.small, { maxPx }), 'start', { x: 0, y: bottom + 2 });
}

/** @returns the bottom of the last voice */
function writeVoices(
	voices: readonly Voice[],
	{
		sheet,
		fonts,
		maxPx,
		x,
		y,
	}: {
		readonly sheet: Sheet;
		readonly fonts: Fonts;
		readonly maxPx: number;
		readonly x: number;
		readonly y: number;
	},
): number {
	let bottom = y;
	for (const [index, { id, stance, word, who, says }] of voices.entries()) {
		const top = index === 0 ? bottom : bottom + 6;
		const middle = Math.round(top + lineHeightPx(fonts.label) / 2);
		sheet.draw({
			kind: 'group',
			className: 'plain',
			items: marks[stance]({ x: x + markPx / 2, y: middle }),
		});
		sheet.keep(
			{ left: x, right: x + markPx, top: middle - markPx / 2, bottom: middle + markPx / 2 },
			id,
		);
		bottom = sheet.write(blockOf(word, fonts.label, { maxPx: maxPx - indentPx }), 'start', {
			x: x + indentPx,
			y: top,
		});
		bottom = sheet.write(blockOf(who, fonts.name, { maxPx }), 'start', { x, y: bottom });
		if (says !== undefined)
			bottom = sheet.write(blockOf(says, fonts.small, { maxPx }), 'start', { x, y: bottom });
	}
	return bottom;
}
