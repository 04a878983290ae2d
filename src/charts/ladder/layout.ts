import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Grade } from '../../record/vocabulary.ts';
import { barEndOf } from '../kit/mark/bar-end.ts';
import { hasSign, placeSign, signReachPx } from '../kit/mark/sign.ts';
import type { Colour } from '../kit/colour.ts';
import type { Box, Scene, SceneItem } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf } from '../kit/text/fonts.ts';

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

export interface Ladder {
	readonly colour: Colour;
	/** In the order of the stages, exits last. Amounts can increase from one to the next. */
	readonly rungs: readonly Rung[];
	/** The heading above the exits. */
	readonly exitHeading: string;
}

const rungGapPx = 9;
const labelGapPx = 8;
/** Around a share between two bars. */
const shareGapPx = 4;
const arrowPx = 7;
/** Amounts below this are drawn with no length, since no scale could fit them. */
const leastAmount = 1e-9;

interface Plot {
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

/**
 * Places a bar from zero for each rung, all on one scale. A pale track behind a bar shows how much
 * more the rung above had; its share of that is between the two. A rung without a figure has a dotted line and no bar; exits are striped.
 * The ends of bars show their qualifiers.
 */
export function placeLadder({ colour, rungs, exitHeading }: Ladder, widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const plot = plotFor(rungs, widthPx);
	const sheet = newSheet();
	let y = 2;
	let before = 0;
	let isOut = false;
	for (const rung of rungs) {
		if (rung.isExit && !isOut) {
			isOut = true;
			y =
				sheet.write(blockOf(exitHeading, plot.fonts.small, { maxPx: widthPx }), 'start', {
					x: 0,
					y: y + 6,
				}) + 4;
		}
		const step = rung.isExit ? 0 : before;
		if (rung.share !== undefined) y = placeShare(sheet, rung.share, plot, y);
		y = placeRung(sheet, rung, { plot, colour, step, y }) + rungGapPx;
		if (rung.stated !== undefined && !rung.isExit) before = endOf(rung);
	}
	const heightPx = Math.max(0, y - rungGapPx) + 4;
	const zero: SceneItem = {
		kind: 'lines',
		className: 'rule',
		paths: [
			[
				{ x: plot.leftPx, y: 0 },
				{ x: plot.leftPx, y: heightPx - 2 },
			],
		],
	};
	return {
		layout,
		widthPx,
		heightPx,
		items: plot.isWide ? [zero, ...sheet.items] : sheet.items,
		boxes: sheet.boxes,
	};
}

/**
 * A scale with room for each bar, its sign and the words after it. On a narrow drawing the words
 * are above.
 */
function plotFor(rungs: readonly Rung[], widthPx: number): Plot {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const isWide = layout === 'wide';
	const leftPx = isWide ? Math.round(widthPx * 0.27) : 1;
	const roomPx = widthPx - leftPx - 2;
	const wordsPx = isWide ? roomPx * 0.45 : widthPx * 0.55;
	let before = 0;
	const scales = rungs.flatMap((rung) => {
		const end = Math.max(endOf(rung), rung.isExit ? 0 : before);
		if (rung.stated !== undefined && !rung.isExit) before = endOf(rung);
		const words = isWide
			? blockOf(rung.words, fonts.label, { maxPx: wordsPx }).widthPx + labelGapPx
			: 0;
		return end < leastAmount ? [] : [(roomPx - words - signPx(rung)) / end];
	});
	return {
		fonts,
		widthPx,
		isWide,
		leftPx,
		wordsPx,
		barPx: isWide ? 22 : 14,
		scale: scales.length === 0 ? 0 : Math.min(...scales),
	};
}

/** The highest drawn value; 0 if nothing is stated. */
function endOf({ stated }: Rung): number {
	if (stated === undefined) return 0;
	return barEndOf(stated.amount, stated.qualifier).end;
}

/** The room after a bar for the sign of its qualifier. */
function signPx({ stated }: Rung): number {
	return stated !== undefined && hasSign(stated.qualifier) ? signReachPx() : 0;
}

/** Writes a share between two bars, behind an arrow to the lower one. @returns the bottom */
function placeShare(
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
function placeRung(sheet: Sheet, rung: Rung, place: RungPlace): number {
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

/** Describes the ladder in full sentences, each rung with its qualifier. */
export function describeLadder({ rungs, exitHeading }: Ladder): string {
	const say = ({ stage, detail, words, share, notes = [] }: Rung) =>
		`${stage}${detail === '' ? '' : ` (${detail})`}: ${words}${share === undefined ? '' : `, ${share}`}.${notes.map((note) => ` (${note})`).join('')}`;
	const exits = rungs.filter(({ isExit }) => isExit);
	return [
		...rungs.filter(({ isExit }) => !isExit).map(say),
		...(exits.length === 0 ? [] : [exitHeading]),
		...exits.map(say),
	].join(' ');
}
