import type { MekkoSubject, MekkoGroup } from './subjects.ts';
import type { MoneyWords } from '../kit/money-words.ts';
import { flowLabels, type PartLabel, placeFlow } from '../kit/parts.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import type { Fonts } from '../kit/text/fonts.ts';

export interface MekkoOptions {
	readonly widthPx: number;
	readonly fonts: Fonts;
	readonly words: MoneyWords;
	/** Subjects that stated an amount of zero: they have no area. */
	readonly empty: readonly MekkoSubject[];
}

type List = Pick<MekkoGroup, 'name' | 'members'>;

/**
 * Writes below the drawing what has no room in it: parts without words, members of a group, subjects
 * without an area.
 */
export function listsBelow(
	groups: readonly MekkoGroup[],
	{
		empty,
		unsaid,
		words,
	}: Pick<MekkoOptions, 'empty' | 'words'> & { readonly unsaid: readonly MekkoSubject[] },
): readonly List[] {
	return [
		{ name: words.tooSmall, members: unsaid },
		...groups.filter(({ members }) => members.length > 1),
		{ name: words.nothing, members: empty },
	].filter(({ members }) => members.length > 0);
}

/** Writes a heading and the members below it, each with its pieces. @returns the bottom */
export function placeMembers(
	sheet: Sheet,
	group: List,
	{ widthPx, fonts, words, y }: Omit<MekkoOptions, 'empty'> & { readonly y: number },
): number {
	const below = sheet.write(blockOf(group.name, fonts.label, { maxPx: widthPx }), 'start', {
		x: 0,
		y,
	});
	const names = group.members.map(({ subject }) =>
		blockOf(subject, fonts.name, { maxPx: widthPx * 0.34 }),
	);
	const columnPx = Math.max(...names.map((block) => block.widthPx)) + 14;
	let top = below + 2;
	for (const [index, member] of group.members.entries()) {
		const name = names[index];
		if (name === undefined) continue;
		const named = sheet.write(name, 'start', { x: 0, y: top });
		const flow = flowLabels(labelsOf(member, words), {
			font: fonts.name,
			maxPx: widthPx - columnPx,
		});
		top = Math.max(named, placeFlow(sheet, flow, { x: columnPx, y: top })) + 2;
	}
	return top;
}

/** Writes the pieces of a subject in lines. @returns the bottom */
export function placePieces(
	sheet: Sheet,
	subject: MekkoSubject,
	{
		widthPx,
		fonts,
		words,
		x,
		y,
	}: Omit<MekkoOptions, 'empty'> & { readonly x: number; readonly y: number },
): number {
	return placeFlow(
		sheet,
		flowLabels(labelsOf(subject, words), { font: fonts.name, maxPx: widthPx }),
		{ x, y },
	);
}

function labelsOf({ pieces }: MekkoSubject, words: MoneyWords): readonly PartLabel[] {
	return pieces.map(({ kind, words: amount, rank, qualifier = 'exact' }) => ({
		rank,
		qualifier,
		text: words.ofKind(kind, amount),
	}));
}
