import { sum } from 'd3-array';
import { gatherSubjects, type MekkoSubject } from './subjects.ts';
import { listsBelow, type MekkoOptions, placeMembers, placePieces } from './list.ts';
import { partItem } from '../kit/parts.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';

/** The height of all bars together, not counting the gaps between them. */
const heightPx = 320;
const gapPx = 2;
/** A bar at least this high shows its parts. */
const leastPx = 9;

/**
 * Places subjects as bars one below the other, with kinds from the left: the areas of the
 * columns, with room for words.
 */
export function placeMarimekkoRows(
	subjects: readonly MekkoSubject[],
	{ widthPx, fonts, empty, words }: MekkoOptions,
): Scene {
	const groups = gatherSubjects(subjects, { lengthPx: heightPx, leastPx, words });
	const total = sum(groups, ({ value }) => value);
	const sheet = newSheet();
	let y = 0;
	for (const [index, group] of groups.entries()) {
		if (index > 0) y += 14;
		const [only, ...more] = group.members;
		const isGroup = more.length > 0;
		const top =
			sheet.write(
				blockOf(isGroup ? words.listedBelow(group.name) : group.name, fonts.label, {
					maxPx: widthPx,
					maxLines: 2,
				}),
				'start',
				{ x: 0, y },
			) + 3;
		const bottom = top + Math.max(1, (group.value / total) * heightPx);
		let left = 0;
		for (const { rank, value } of group.parts) {
			const right = left + (value / group.value) * widthPx;
			const box = {
				left,
				right: Math.max(left + 1, right === widthPx ? right : right - gapPx),
				top,
				bottom,
			};
			sheet.draw(partItem(box, rank));
			for (const { pieces } of group.members)
				for (const piece of pieces) if (piece.rank === rank) sheet.mark(box, piece.id);
			left = right;
		}
		sheet.keep({ left: 0, right: widthPx, top, bottom }, group.name);
		y =
			isGroup || only === undefined
				? bottom
				: placePieces(sheet, only, { widthPx, fonts, words, x: 0, y: bottom + 4 });
	}
	for (const list of listsBelow(groups, { empty, unsaid: [], words }))
		y = placeMembers(sheet, list, { widthPx, fonts, words, y: y + 14 });
	return {
		layout: 'narrow',
		widthPx,
		heightPx: y + 4,
		items: [{ kind: 'group', className: 'plain', items: sheet.items }],
		boxes: sheet.boxes,
	};
}
