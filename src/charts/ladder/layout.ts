import { barEndOf } from '../kit/mark/bar-end.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import type { Axis } from '../kit/axis/axis.ts';
import type { Colour } from '../kit/colour.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { openRows } from '../kit/note/row-extras.ts';
import type { Scene, SceneItem } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { ThresholdLine, TimeExtras } from '../kit/time/panel-extras.ts';
import { labelGapPx, type Plot, placeRung, placeShare, type Rung, rungGapPx } from './rung.ts';

export interface Ladder {
	readonly colour: Colour;
	/** In the order of the stages, exits last. Amounts can increase from one to the next. */
	readonly rungs: readonly Rung[];
	/** The heading above the exits. */
	readonly exitHeading: string;
}

/** Amounts below this are drawn with no length, since no scale could fit them. */
const leastAmount = 1e-9;

/**
 * Places a bar from zero for each rung, all on one scale. A pale track behind a bar shows how much
 * more the rung above had; its share of that is between the two. A rung without a figure has a
 * dotted line and no bar; exits are striped. The ends of bars show their qualifiers.
 */
export function placeLadder(
	{ colour, rungs, exitHeading }: Ladder,
	widthPx: number,
	extras: TimeExtras = {},
): Scene {
	const layout = layoutOf(widthPx);
	const plot = plotFor(rungs, extras.lines ?? [], widthPx);
	const sheet = newSheet();
	const rows = openRows(sheet, extras, { axis: axisOf(plot), fonts: plot.fonts, widthPx, top: 0 });
	const panel = rows.openPanel(extras, rows.bottom);
	const top = panel.bottom;
	let y = top + 2;
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
				{ x: plot.leftPx, y: top },
				{ x: plot.leftPx, y: heightPx - 2 },
			],
		],
	};
	panel.close(heightPx - 2);
	const { behind, inFront, unplaced } = rows.finish(heightPx - 2);
	const below = placeBelow(unplaced, { font: plot.fonts.small, widthPx, top: heightPx });
	return {
		layout,
		widthPx,
		heightPx: below.bottom === heightPx ? heightPx : below.bottom + 4,
		items: [...behind, ...(plot.isWide ? [zero] : []), ...inFront(sheet.items), ...below.items],
		boxes: [...sheet.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}

/** The scale of the bars, which has no labels because each bar has its words. */
function axisOf({ leftPx, widthPx, scale }: Plot): Axis {
	return { leftPx, rightPx: widthPx - 1, x: (value) => leftPx + value * scale, ticks: [] };
}

/**
 * A scale with room for each bar, its sign and the words after it. On a narrow drawing the words
 * are above.
 */
function plotFor(rungs: readonly Rung[], lines: readonly ThresholdLine[], widthPx: number): Plot {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const isWide = layout === 'wide';
	const leftPx = isWide ? Math.round(widthPx * 0.27) : 1;
	const roomPx = widthPx - leftPx - 2;
	const wordsPx = isWide ? roomPx * 0.45 : widthPx * 0.55;
	let before = 0;
	const ofLines = lines
		.filter(({ value }) => value >= leastAmount)
		.map(({ value }) => (roomPx - 1) / value);
	const ofRungs = rungs.flatMap((rung) => {
		const end = Math.max(endOf(rung), rung.isExit ? 0 : before);
		if (rung.stated !== undefined && !rung.isExit) before = endOf(rung);
		const words = isWide
			? blockOf(rung.words, fonts.label, { maxPx: wordsPx }).widthPx + labelGapPx
			: 0;
		return end < leastAmount ? [] : [(roomPx - words - signPx(rung)) / end];
	});
	const scales = [...ofRungs, ...ofLines];
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
