import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import type { Colour } from '../kit/colour.ts';
import { barEndOf } from '../kit/mark/bar-end.ts';
import { placeSign } from '../kit/mark/sign.ts';
import type { Box, SceneItem } from '../kit/scene.ts';
import type { Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import type { Fonts } from '../kit/text/fonts.ts';

/** A stage with the amount that has reached it. */
export interface Rung {
	readonly id: string;
	readonly stage: string;
	/** What distinguishes it from other rungs, such as its date; may be empty. */
	readonly detail: string;
	/** The amount with its qualifier, or words that none is stated. */
	readonly words: string;
	/** Undefined if no figure is stated. */
	readonly stated?: {
		readonly amount: Amount;
		readonly qualifier: Qualifier;
		readonly grade: Grade;
	};
	/** Its share of the stated rung above it: "about 89% of the step above". */
	readonly share?: string;
	/** What the author says of it. */
	readonly notes?: readonly string[];
	/** Whether it is grey, because others are brought out. */
	readonly isContext?: boolean;
	/** Whether money leaves the ladder here: it expired or was rescinded. */
	readonly isExit: boolean;
}

export const rungGapPx = 9;
export const labelGapPx = 8;
/** Around a share between two bars. */
const shareGapPx = 4;
const arrowPx = 7;
/** Where the rungs of a ladder are, and how long their bars. */
export interface Plot {
	readonly fonts: Fonts;
	readonly widthPx: number;
	/** Whether names are in a column of their own; otherwise they are above the bars. */
	readonly isWide: boolean;
	/** Where bars start. */
	readonly leftPx: number;
	/** The width at which words wrap. */
	readonly wordsPx: number;
	readonly barPx: number;
	/** Pixels per unit. */
	readonly scale: number;
}

/** Writes a share between two bars, behind an arrow to the lower one. @returns the bottom */
export function placeShare(
	sheet: Sheet,
	share: string,
	{ fonts, widthPx, leftPx }: Plot,
	y: number,
): number {
	const top = y - rungGapPx + shareGapPx;
	const x = leftPx + arrowPx + 3;
	const block = blockOf(share, fonts.small, { maxPx: widthPx - x - 2 * arrowPx });
	const bottom = sheet.write(block, 'start', { x: x + arrowPx + 3, y: top });
	sheet.draw({
		kind: 'lines',
		className: 'rule',
		paths: [
			[
				{ x, y: top + 1 },
				{ x, y: bottom - 2 },
			],
			[
				{ x: x - arrowPx / 2, y: bottom - 2 - arrowPx / 2 },
				{ x, y: bottom - 2 },
				{ x: x + arrowPx / 2, y: bottom - 2 - arrowPx / 2 },
			],
		],
	});
	return bottom + shareGapPx;
}

interface RungPlace {
	readonly plot: Plot;
	readonly colour: Colour;
	/** The end of the rung above it. */
	readonly step: number;
	readonly y: number;
}

/** @returns its bottom */
export function placeRung(sheet: Sheet, rung: Rung, place: RungPlace): number {
	const {
		plot: { fonts, widthPx, isWide, leftPx, wordsPx, barPx },
		y,
	} = place;
	const heightPx = rung.stated === undefined ? 0 : barPx;
	const words = blockOf(rung.words, rung.stated === undefined ? fonts.small : fonts.label, {
		maxPx: wordsPx,
	});
	const nameMaxPx = isWide ? leftPx - 14 : widthPx - words.widthPx - 12;
	const name = blockOf(rung.stage, fonts.name, { maxPx: nameMaxPx, maxLines: 2 });
	const details = [
		...(rung.detail === ''
			? []
			: [blockOf(rung.detail, fonts.small, { maxPx: nameMaxPx, maxLines: 3 })]),
		...(rung.notes ?? []).map((note) => blockOf(note, fonts.small, { maxPx: nameMaxPx })),
	];
	const detailPx = details.reduce((sum, block) => sum + block.heightPx, 0);
	const bottom = y + Math.max(name.heightPx + detailPx, words.heightPx, isWide ? heightPx : 0);
	const nameY = isWide ? (y + bottom - name.heightPx - detailPx) / 2 : y;
	details.reduce(
		(top, block) => sheet.write(block, 'start', { x: 0, y: top }),
		sheet.write(name, 'start', { x: 0, y: nameY }),
	);
	if (!isWide) {
		sheet.write(words, 'end', { x: widthPx, y });
		placeBar(sheet, rung, { ...place, y: bottom + 3 });
		return bottom + 3 + Math.max(2, heightPx);
	}
	const middle = (y + bottom) / 2;
	const right = placeBar(sheet, rung, { ...place, y: middle - heightPx / 2 });
	sheet.write(words, 'start', { x: right + labelGapPx, y: middle - words.heightPx / 2 });
	return bottom;
}

/**
 * Draws the bar of a rung with its top at `y`.
 * @returns its right end in px, the track of the step included
 */
function placeBar(
	sheet: Sheet,
	{ id, stated, isExit, isContext = false }: Rung,
	{ plot, colour, step, y }: RungPlace,
): number {
	const { isWide, leftPx, widthPx, barPx, scale } = plot;
	const at = (value: number) => leftPx + value * scale;
	if (stated === undefined) {
		const right = isWide ? leftPx + 24 : widthPx;
		sheet.draw({
			kind: 'lines',
			className: 'rest',
			paths: [
				[
					{ x: leftPx, y: y + 1 },
					{ x: right, y: y + 1 },
				],
			],
		});
		return right;
	}
	const { full, hollow, pale, caps, end } = barEndOf(stated.amount, stated.qualifier);
	const box = (from: number, to: number): Box => ({
		left: from,
		right: to,
		top: y,
		bottom: y + barPx,
	});
	const items: SceneItem[] = [];
	if (full > 0)
		items.push({
			kind: 'rect',
			...lookOf(stated.grade, isExit),
			box: box(leftPx, Math.max(at(full), leftPx + 1)),
		});
	if (hollow !== undefined)
		items.push({
			kind: 'rect',
			className: 'outlined hollow',
			box: box(leftPx, Math.max(at(hollow), leftPx + 1)),
		});
	if (pale !== undefined)
		items.push({ kind: 'rect', className: 'pale', box: box(at(pale[0]), at(pale[1])) });
	if (caps.length > 0)
		items.push({
			kind: 'lines',
			className: 'line',
			paths: caps.map((value) => [
				{ x: at(value), y: y - 2 },
				{ x: at(value), y: y + barPx + 2 },
			]),
		});
	const sign = placeSign(stated.qualifier, {
		on: at(end),
		across: y + barPx / 2,
		direction: 'along',
		zeroPx: leftPx,
	});
	if (at(step) > at(end) + 1)
		sheet.draw({ kind: 'rect', className: 'drop', box: box(at(end), at(step)) });
	const right = Math.max(at(end), at(step), sign?.box.right ?? 0);
	sheet.draw({
		kind: 'group',
		className: isExit ? 'plain' : isContext ? 'context' : colour,
		items: [...items, ...(sign?.items ?? [])],
	});
	sheet.keep(box(leftPx, right), id);
	return right;
}

function lookOf(
	grade: Grade,
	isExit: boolean,
): { readonly className: string; readonly paint?: 'hatch' } {
	return isExit || grade === 'claimed'
		? { className: 'outlined', paint: 'hatch' }
		: { className: `outlined ${grade}` };
}
