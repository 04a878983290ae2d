import { max, min, sum, ticks as ticksBetween } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Amount, Qualifier } from '../../record/figure.ts';
import { type Axis, haveRoom, placeTicks } from '../kit/axis/axis.ts';
import { endsOf } from '../../language/allows.ts';
import { lowerBound } from '../../language/bounds.ts';
import { barEndOf, extentOfBar } from '../kit/mark/bar-end.ts';
import { hasSign, placeSign, signReachPx } from '../kit/mark/sign.ts';
import { flowLabels, type PartRank, partItem, placeFlow } from '../kit/parts.ts';
import type { Scene, SceneItem } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Font, type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { tickLabels } from '../kit/axis/tick-label.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';

/** A stated amount in a bar. */
export interface BarPiece {
	readonly id: string;
	/** The kind, if the chart shows several: "military". */
	readonly kind?: string;
	readonly rank?: PartRank;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly words: string;
}

/**
 * A bar. If it has several pieces, they follow one another, and each is one exact or approximate
 * amount.
 */
export interface SubjectBar {
	readonly subject: string;
	/** What distinguishes it from other bars: its claimant and date. */
	readonly detail?: string;
	readonly pieces: readonly BarPiece[];
}

const barPx = 18;
const betweenPx = 14;
/** The gap between two bars of one subject. */
const withinPx = 6;
const labelGapPx = 9;
const capPx = 3;
const tickEveryPx = 80;

/** Sorts bars by their stated lower bound, largest first, with those of one subject together. */
export function sortBars(bars: readonly SubjectBar[]): readonly SubjectBar[] {
	const boundOf = ({ pieces }: SubjectBar) =>
		sum(pieces, ({ amount, qualifier }) => lowerBound(amount, qualifier));
	const sorted = bars.toSorted((a, b) => boundOf(b) - boundOf(a));
	return [...Map.groupBy(sorted, ({ subject }) => subject).values()].flat();
}

interface SubjectOptions extends WordsOption {
	/** Added to the last label of the axis: "%". */
	readonly suffix?: string;
}

/**
 * Places a bar from zero for each giver, in order, to the left if it is below zero, with the words for its pieces at its end or
 * below it. A wide drawing has the subjects in a column on the left, a narrow one above their bars.
 */
export function placeBySubject(
	bars: readonly SubjectBar[],
	widthPx: number,
	{ suffix = '', words }: SubjectOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.24) : 0;
	const axis = axisFor(bars, { leftPx: columnPx + 1, widthPx, fonts, suffix, words });
	const sheet = newSheet();
	const top = lineHeightPx(fonts.small) + 8;
	const tops: number[] = [];
	let y = top;
	for (const [index, bar] of bars.entries()) {
		const isFirst = bars[index - 1]?.subject !== bar.subject;
		if (index > 0) y += isFirst ? betweenPx : withinPx;
		const named = placeNames(sheet, isFirst ? bar : { ...bar, subject: '' }, {
			fonts,
			maxPx: columnPx > 0 ? columnPx - 16 : widthPx,
			y,
		});
		const barTop = columnPx > 0 || named === y ? y : named + 3;
		tops.push(barTop);
		y = Math.max(
			columnPx > 0 ? named : 0,
			placeBar(sheet, bar.pieces, { axis, fonts, words, widthPx, y: barTop }),
		);
	}
	const ticks: SceneItem[] = axis.ticks.map((tick) => ({
		kind: 'text',
		text: tick.label,
		at: { x: tick.labelX, y: fonts.small.sizePx },
		anchor: tick.anchor,
		font: fonts.small,
	}));
	// On a narrow drawing grid lines would cross the names, so draw them only behind the bars.
	const runs =
		columnPx === 0
			? tops.map((from) => [from - 4, from + barPx + 4] as const)
			: [[top - 4, y + 4] as const];
	const upright = (x: number) =>
		runs.map(([from, to]) => [
			{ x, y: from },
			{ x, y: to },
		]);
	const grid: SceneItem = {
		kind: 'lines',
		className: 'grid',
		paths: axis.ticks.filter(({ x }) => x !== axis.x(0)).flatMap(({ x }) => upright(x)),
	};
	const zero: SceneItem = { kind: 'lines', className: 'rule', paths: upright(axis.x(0) - 0.5) };
	return {
		layout,
		widthPx,
		heightPx: y + 6,
		items: [grid, ...ticks, { kind: 'group', className: 'plain', items: sheet.items }, zero],
		boxes: sheet.boxes,
	};
}

/** Describes the chart in full sentences, with the qualifier of every amount. */
export function describeSubjects(bars: readonly SubjectBar[], { money }: ChartWords): string {
	const said = ({ kind, words }: BarPiece) =>
		kind === undefined ? words : money.ofKind(kind, words);
	return `${bars.map(({ subject, detail, pieces }) => `${[subject, ...(detail === undefined ? [] : [detail])].join(', ')}: ${pieces.map(said).join(', ')}`).join('; ')}.`;
}

/** The lowest and the highest drawn value of a bar, zero included. */
function extentOf(pieces: readonly BarPiece[]): readonly [low: number, high: number] {
	const [only] = pieces;
	return pieces.length === 1 && only !== undefined
		? extentOfBar(barEndOf(only.amount, only.qualifier))
		: [0, sum(pieces, statedOf)];
}

function statedOf({ amount }: BarPiece): number {
	return endsOf(amount).low;
}

/**
 * An axis from zero that leaves room for the signs of open ends and for the words next to the
 * longest bars.
 */
function axisFor(
	bars: readonly SubjectBar[],
	{
		leftPx,
		widthPx,
		fonts,
		suffix,
		words,
	}: {
		readonly leftPx: number;
		readonly widthPx: number;
		readonly fonts: Fonts;
		readonly suffix: string;
		readonly words: ChartWords;
	},
): Axis {
	const largest = max(bars, ({ pieces }) => extentOf(pieces)[1]) ?? 0;
	const least = min(bars, ({ pieces }) => extentOf(pieces)[0]) ?? 0;
	const plotPx = widthPx - leftPx;
	const said = bars
		.filter(({ pieces }) => pieces.length === 1 && extentOf(pieces)[1] >= largest * 0.7)
		.map(({ pieces }) => textWidth(pieces[0]?.words ?? '', fonts.label) + labelGapPx);
	const isSigned = bars.some(
		({ pieces: [only, ...more] }) =>
			only !== undefined && more.length === 0 && hasSign(only.qualifier),
	);
	const sparePx = (isSigned ? signReachPx() : 0) + Math.min(max(said) ?? 0, plotPx * 0.35);
	return plainAxis([least, largest], {
		// Below zero, a sign precedes the end of its bar.
		leftPx: least < 0 && isSigned ? leftPx + signReachPx() : leftPx,
		rightPx: widthPx - 1 - sparePx,
		widthPx,
		font: fonts.small,
		suffix,
		words,
	});
}

function placeNames(
	sheet: Sheet,
	{ subject, detail }: SubjectBar,
	{ fonts, maxPx, y }: { readonly fonts: Fonts; readonly maxPx: number; readonly y: number },
): number {
	const below =
		subject === ''
			? y
			: sheet.write(blockOf(subject, fonts.label, { maxPx, maxLines: 2 }), 'start', { x: 0, y });
	return detail === undefined
		? below
		: sheet.write(blockOf(detail, fonts.small, { maxPx, maxLines: 3 }), 'start', {
				x: 0,
				y: below,
			});
}

/**
 * A linear axis from zero that ends at the largest amount, so that bars are as long as possible.
 * Only the last label names the unit.
 */
function plainAxis(
	[least, largest]: readonly [number, number],
	{
		leftPx,
		rightPx,
		suffix,
		words,
		...options
	}: {
		readonly leftPx: number;
		readonly rightPx: number;
		readonly widthPx: number;
		readonly font: Font;
		readonly suffix: string;
		readonly words: ChartWords;
	},
): Axis {
	const scale = scaleLinear([least, largest > 0 || least < 0 ? largest : 1], [leftPx, rightPx]);
	for (let count = Math.max(1, Math.floor((rightPx - leftPx) / tickEveryPx)); ; count -= 1) {
		const values = count > 0 ? ticksBetween(least, scale.domain()[1] ?? 1, count) : [0];
		const labels = tickLabels(values, words).map((label, index, all) =>
			index === all.length - 1 ? label + suffix : label.replace(/ .*/, ''),
		);
		const ticks = placeTicks(
			labels,
			values.map((value) => scale(value)),
			options,
		);
		if (count <= 0 || haveRoom(ticks, options.font))
			return { leftPx, rightPx, x: (value) => scale(value), ticks };
	}
}

interface BarOptions {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly words: ChartWords;
	readonly widthPx: number;
	readonly y: number;
}

/** @returns the bottom of the bar and its words */
function placeBar(sheet: Sheet, pieces: readonly BarPiece[], options: BarOptions): number {
	const { axis, fonts, widthPx, y } = options;
	const right =
		pieces.length === 1 ? placeSingle(sheet, pieces, options) : placeStack(sheet, pieces, options);
	const bottom = y + barPx;
	if (pieces.length === 1)
		sheet.keep(
			{ left: Math.min(axis.x(0), axis.x(extentOf(pieces)[0])), right, top: y, bottom },
			pieces[0]?.id ?? '',
		);
	const labels = pieces.map(({ kind, rank, qualifier, words }) => ({
		rank,
		// In a stack, only the end of the last piece is the end of the bar.
		...(pieces.length > 1 ? { qualifier } : {}),
		text: kind === undefined ? words : options.words.money.ofKind(kind, words),
	}));
	const left = right + labelGapPx;
	const beside = flowLabels(labels, {
		font: pieces[0]?.kind === undefined ? fonts.label : fonts.name,
		maxPx: Math.max(1, widthPx - left),
	});
	if (pieces.length === 1 && beside.isOneLine && left + beside.widthPx <= widthPx) {
		placeFlow(sheet, beside, { x: left, y: y + (barPx - beside.heightPx) / 2 });
		return bottom;
	}
	return placeFlow(
		sheet,
		flowLabels(labels, { font: fonts.name, maxPx: widthPx - axis.leftPx - 4 }),
		{ x: axis.leftPx + 4, y: bottom + capPx + 1 },
	);
}

/** @returns the right end of what is drawn */
function placeSingle(sheet: Sheet, [piece]: readonly BarPiece[], { axis, y }: BarOptions): number {
	if (piece === undefined) return axis.leftPx;
	const { full, hollow, pale, caps, end } = barEndOf(piece.amount, piece.qualifier);
	const box = (from: number, to: number) => ({
		left: Math.min(axis.x(from), axis.x(to)),
		right: Math.max(axis.x(from), axis.x(to)),
		top: y,
		bottom: y + barPx,
	});
	if (full !== 0) sheet.draw(partItem(leastWide(box(0, full)), piece.rank));
	if (hollow !== undefined)
		sheet.draw({ kind: 'rect', className: 'outlined hollow', box: leastWide(box(0, hollow)) });
	if (pale !== undefined) sheet.draw({ kind: 'rect', className: 'pale', box: box(...pale) });
	sheet.draw(
		...capsAt(
			caps.map((value) => axis.x(value)),
			y,
		),
	);
	const isBelow = end < 0;
	const right = isBelow ? axis.x(0) : Math.max(axis.x(end), axis.x(0) + 1);
	const sign = placeSign(piece.qualifier, {
		on: isBelow ? axis.x(end) : right,
		across: y + barPx / 2,
		direction: 'along',
		zeroPx: axis.leftPx,
		isBelow,
	});
	if (sign !== undefined) sheet.draw(...sign.items);
	return isBelow ? right : (sign?.box.right ?? right);
}

function placeStack(sheet: Sheet, pieces: readonly BarPiece[], { axis, y }: BarOptions): number {
	let at = 0;
	for (const piece of pieces) {
		const next = at + statedOf(piece);
		const box = leastWide({ left: axis.x(at), right: axis.x(next) - 1, top: y, bottom: y + barPx });
		sheet.draw(partItem(box, piece.rank));
		sheet.keep(box, piece.id);
		at = next;
	}
	return axis.x(at);
}

function capsAt(xs: readonly number[], y: number): readonly SceneItem[] {
	return xs.length === 0
		? []
		: [
				{
					kind: 'lines',
					className: 'line',
					paths: xs.map((x) => [
						{ x, y: y - capPx },
						{ x, y: y + barPx + capPx },
					]),
				},
			];
}

/** Widens a bar to the minimum, so that every amount can be seen. */
function leastWide<T extends { readonly left: number; readonly right: number }>(box: T): T {
	return { ...box, right: Math.max(box.left + 1, box.right) };
}
