import { max, sum } from 'd3-array';
import { gatherSubjects, type MekkoSubject, type MekkoGroup, type MekkoPiece } from './subjects.ts';
import { listsBelow, type MekkoOptions, placeMembers } from './list.ts';
import { signInWords, signRoomPx } from '../kit/mark/sign.ts';
import { partItem } from '../kit/parts.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, lineHeightPx } from '../kit/text/fonts.ts';

const heightPx = 340;
const gapPx = 2;
const padPx = 6;
/** A column at least this wide has its name above it. */
const leastPx = 58;

/** Places subjects as columns side by side, with kinds from the bottom up. */
export function placeMarimekkoColumns(
	subjects: readonly MekkoSubject[],
	{ widthPx, fonts, empty, words }: MekkoOptions,
): Scene {
	const groups = gatherSubjects(subjects, { lengthPx: widthPx, leastPx, words });
	const total = sum(groups, ({ value }) => value);
	const lefts = groups.map(
		(_, index) => (sum(groups.slice(0, index), ({ value }) => value) / total) * widthPx,
	);
	const columns = groups.map((group, index): Column => {
		const left = Math.min(lefts[index] ?? 0, widthPx - 1);
		return {
			group,
			left,
			right: Math.max(left + 1, (lefts[index + 1] ?? widthPx + gapPx) - gapPx),
		};
	});
	const sheet = newSheet();
	const names = columns.map(({ group, left, right }) =>
		nameOver(group, { fonts, maxPx: right - left }),
	);
	const { leaderTops, bottom: namesTop } = placeApart(
		sheet,
		columns.filter((_, index) => names[index] === undefined),
		fonts,
	);
	const namesBottom = namesTop + (max(names, (block) => block?.heightPx ?? 0) ?? 0);
	const top = namesBottom + 5;
	const unsaid: MekkoSubject[] = [];
	for (const [index, column] of columns.entries()) {
		const name = names[index];
		if (name === undefined) {
			const middle = (column.left + column.right) / 2;
			sheet.draw({
				kind: 'lines',
				className: 'rule',
				paths: [
					[
						{ x: middle, y: leaderTops.get(column) ?? 0 },
						{ x: middle, y: top },
					],
				],
			});
		} else sheet.write(name, 'start', { x: column.left, y: namesBottom - name.heightPx });
		unsaid.push(...placeColumn(sheet, column, { top, fonts }));
	}
	let y = top + heightPx;
	for (const list of listsBelow(groups, { empty, unsaid, words }))
		y = placeMembers(sheet, list, { widthPx, fonts, words, y: y + 12 });
	return {
		layout: 'wide',
		widthPx,
		heightPx: y + 4,
		items: [{ kind: 'group', className: 'plain', items: sheet.items }],
		boxes: sheet.boxes,
	};
}

interface Column {
	readonly group: MekkoGroup;
	readonly left: number;
	readonly right: number;
}

/** The name above a column; undefined if it would break a word. */
function nameOver(
	{ name }: MekkoGroup,
	{ fonts, maxPx }: { readonly fonts: Fonts; readonly maxPx: number },
): Block | undefined {
	if (maxPx < leastPx / 2) return undefined;
	const block = blockOf(name, fonts.label, { maxPx, maxLines: 3 });
	return isUnbroken(block) && !block.cut ? block : undefined;
}

/**
 * Places names that are wider than their columns in rows of their own, right-aligned with the
 * columns. The leftmost is lowest, so that no leader crosses a name.
 */
function placeApart(
	sheet: Sheet,
	columns: readonly Column[],
	fonts: Fonts,
): { readonly leaderTops: ReadonlyMap<Column, number>; readonly bottom: number } {
	const leaderTops = new Map<Column, number>();
	let bottom = 0;
	for (const column of columns.toReversed()) {
		bottom = sheet.write(blockOf(column.group.name, fonts.label, { maxPx: column.right }), 'end', {
			x: column.right,
			y: bottom,
		});
		leaderTops.set(column, bottom);
	}
	return { leaderTops, bottom };
}

/**
 * @returns the subject with the pieces that have no words in the column. The parts of a group have
 * only the name of the kind, because nobody stated their sums.
 */
function placeColumn(
	sheet: Sheet,
	{ group, left, right }: Column,
	{ top, fonts }: { readonly top: number; readonly fonts: Fonts },
): readonly MekkoSubject[] {
	const subject = group.members.length === 1 ? group.members[0] : undefined;
	const maxPx = right - left - 2 * padPx;
	const unsaid: MekkoPiece[] = [];
	let bottom = top + heightPx;
	for (const { rank, kind, value } of group.parts) {
		const partTop = bottom - (value / group.value) * heightPx;
		const box = { left, right, top: Math.min(partTop + gapPx, bottom - 1), bottom };
		sheet.draw(partItem(box, rank));
		for (const { pieces: own } of group.members)
			for (const piece of own) if (piece.rank === rank) sheet.mark(box, piece.id);
		const pieces = subject?.pieces.filter((piece) => piece.rank === rank) ?? [];
		const lines = [
			{ text: kind, qualifier: 'exact' as const },
			...pieces.map(({ words, qualifier = 'exact' }) => ({ text: words, qualifier })),
		];
		const blocks =
			maxPx < leastPx / 2
				? []
				: lines.map(({ text, qualifier }) =>
						blockOf(text, fonts.name, {
							maxPx: Math.max(1, maxPx - signRoomPx(qualifier)),
							className: 'inside',
						}),
					);
		if (
			blocks.length > 0 &&
			blocks.every(isUnbroken) &&
			sum(blocks, (block) => block.heightPx) <= box.bottom - box.top - 6
		) {
			let y = box.top + 4;
			for (const [index, block] of blocks.entries()) {
				const qualifier = lines[index]?.qualifier ?? 'exact';
				const x = left + padPx;
				sheet.draw(...signInWords(qualifier, { x, y: y + lineHeightPx(block.font) / 2 }));
				y = sheet.write(block, 'start', { x: x + signRoomPx(qualifier), y });
			}
		} else unsaid.push(...pieces);
		bottom = partTop;
	}
	return subject === undefined || unsaid.length === 0 ? [] : [{ ...subject, pieces: unsaid }];
}

/** Whether every line ends at the end of a word. */
function isUnbroken({ text, lines }: Block): boolean {
	return lines.every((line) =>
		` ${text} `
			.replace(/([-–—/])/g, '$1 ')
			.includes(`${line.replace(/([-–—/])/g, '$1 ').trimEnd()} `),
	);
}
