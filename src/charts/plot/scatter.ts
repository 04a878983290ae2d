import { max, min } from 'd3-array';
import type { Amount, Qualifier } from '../../record/figure.ts';
import { spanOf } from '../../language/bounds.ts';
import { placeAxis } from '../kit/axis/axis.ts';
import { placeMark } from '../kit/mark/mark.ts';
import { hasSign, signReachPx } from '../kit/mark/sign.ts';
import { placeTopLabels } from '../kit/note/top-labels.ts';
import { type Box, boxAround, boxesAlong, type Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { type Block, blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { placeLabels } from '../kit/text/place-labels.ts';
import type { ThresholdLine } from '../kit/time/panel-extras.ts';
import type { WordsOption } from '../kit/words.ts';
import { placeColourKey } from './colour-key.ts';
import { keyedScene } from './keyed-scene.ts';
import type { ColourEntry, Panel, PlotPoint } from './point.ts';
import { leastAmount, placeUprightAxis, uprightScale } from './upright.ts';
import { extentsOfLines, openPanel } from '../kit/note/upright-extras.ts';

/** Two amounts of one thing: `x` from left to right, `y` upwards. */
export interface Pair {
	readonly name: string;
	readonly x: PlotPoint;
	readonly y: PlotPoint;
}

export interface ScatterOptions extends WordsOption {
	readonly colours: readonly ColourEntry[];
	/** What the two axes count, with their units. */
	readonly titles: { readonly x: string; readonly y: string };
	/** The measure of the axis from left to right. A line with it is upright. */
	readonly xMeasure?: string;
}

const heightPx = 340;
const dotPx = 5.5;
const edgePx = 10;

/**
 * Places a dot for each pair of amounts, both axes from zero, with its name beside it or, where
 * there is no room, in a list below.
 */
export function placeScatter(
	panels: readonly Panel<readonly Pair[]>[],
	widthPx: number,
	{ colours, titles, xMeasure, words }: ScatterOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const pairs = panels.flatMap(({ content }) => content);
	const [upright, across] = [
		(line: ThresholdLine) => line.measure === xMeasure,
		(line: ThresholdLine) => line.measure !== xMeasure,
	];
	const lines = panels.flatMap(({ extras }) => extras?.lines ?? []);
	const scale = uprightScale(
		[...pairs.map(({ y }) => extentOf(y)), ...extentsOfLines(lines.filter(across))],
		{
			heightPx,
			fonts,
			words,
		},
	);
	const left = scale.labelsPx;
	const isSigned = pairs.some(({ x, y }) => hasSign(x.qualifier) || hasSign(y.qualifier));
	const extents = [...pairs.map(({ x }) => extentOf(x)), ...extentsOfLines(lines.filter(upright))];
	const furthest = max(extents, ([, high]) => high) ?? 0;
	const axis = placeAxis(furthest > leastAmount ? furthest : 0, {
		leftPx: left + edgePx + (isSigned ? signReachPx(dotPx) : 0),
		rightPx: widthPx - edgePx - (isSigned ? signReachPx(dotPx) : 0),
		widthPx,
		font: fonts.small,
		words,
		least: Math.min(0, min(extents, ([low]) => low) ?? 0),
	});
	const sheet = newSheet();
	let y = placeColourKey(sheet, colours, { font: fonts.small, widthPx, top: 0 });
	const unplaced: string[] = [];
	for (const { title, content, extras = {} } of panels) {
		if (title !== '')
			y = sheet.write(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y }) + 4;
		y = sheet.write(blockOf(titles.y, fonts.small, { maxPx: widthPx }), 'start', { x: 0, y });
		const uprights = (extras.lines ?? []).filter(upright);
		const named = placeTopLabels(
			uprights.map((line) => ({ text: line.words, x: axis.x(line.value), isLed: true })),
			{ font: fonts.small, widthPx, top: y },
		);
		sheet.draw(...named.items);
		sheet.boxes.push(...named.boxes);
		unplaced.push(...named.unplaced);
		const panel = openPanel(
			{ ...extras, lines: (extras.lines ?? []).filter(across) },
			named.bottom,
			{ sheet, fonts, widthPx, left, right: widthPx - 2 },
		);
		const top = panel.bottom + 16 + (isSigned ? 14 : 0);
		const bottom = top + heightPx;
		const at = scale.y(top, bottom);
		// A sign that has no room before zero is below its dot.
		const labelsTop = bottom + (isSigned ? 24 : 10);
		placeUprightAxis(sheet, scale, { y: at, left, right: widthPx - 2, fonts });
		sheet.draw({
			kind: 'lines',
			className: 'grid',
			paths: axis.ticks.map(({ x }) => [
				{ x, y: top },
				{ x, y: bottom + 4 },
			]),
		});
		for (const tick of axis.ticks)
			sheet.write(blockOf(tick.label, fonts.small, { maxPx: widthPx }), tick.anchor, {
				x: tick.labelX,
				y: labelsTop,
			});
		const dashed = (extras.lines ?? [])
			.filter(across)
			.flatMap(({ value }) => boxesAlong([left, widthPx - 2].map((x) => ({ x, y: at(value) }))));
		for (const { id, value } of uprights) {
			const x = axis.x(value);
			const from = named.leaders.find((leader) => leader.x === x)?.top ?? top;
			const path = [
				{ x, y: from },
				{ x, y: bottom },
			];
			sheet.draw({ kind: 'lines', className: 'threshold', paths: [path] });
			for (const box of boxesAlong(path)) sheet.mark(box, id);
			dashed.push(...boxesAlong(path));
		}
		const marks = content.map((pair) => ({
			pair,
			box: placePair(sheet, pair, { x: axis.x, y: at }),
		}));
		y = labelsTop + lineHeightPx(fonts.small);
		y = sheet.write(blockOf(titles.x, fonts.small, { maxPx: widthPx - left }), 'end', {
			x: widthPx,
			y: y + 2,
		});
		y = writeNames(sheet, marks, {
			fonts,
			bounds: { left: left + 2, right: widthPx, top: top - 14, bottom: bottom - 2 },
			dashed,
			below: y + 4,
			widthPx,
		});
		const anchors = new Map(
			marks.flatMap(({ pair, box }) => [
				[pair.x.id, box],
				[pair.y.id, box],
			]),
		);
		unplaced.push(...panel.finish({ top, bottom, y: at, anchors }));
		y += 16;
	}
	const points = pairs.flatMap((pair) => [pair.x, pair.y]);
	return keyedScene(sheet, points, {
		widthPx,
		top: y - 8,
		words,
		unplaced,
	});
}

function extentOf({
	amount,
	qualifier,
}: {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}): readonly [low: number, high: number] {
	const { low, high } = spanOf(amount, qualifier);
	return [low, high];
}

/** Draws one dot with the marks of both its amounts. */
function placePair(
	sheet: Sheet,
	pair: Pair,
	scale: { readonly x: (value: number) => number; readonly y: (value: number) => number },
): Box {
	const spans = {
		x: spanOf(pair.x.amount, pair.x.qualifier),
		y: spanOf(pair.y.amount, pair.y.qualifier),
	};
	const on = { x: scale.x(spans.x.dot ?? spans.x.high), y: scale.y(spans.y.dot ?? spans.y.high) };
	const upright = placeMark(spans.y, {
		...pair.y,
		direction: 'upright',
		at: scale.y,
		across: on.x,
		zeroPx: scale.y(0),
		dotPx,
	});
	const along = placeMark(spans.x, {
		...pair.x,
		direction: 'along',
		at: scale.x,
		across: on.y,
		zeroPx: scale.x(0),
		dotPx,
		isUnder: areSignsAtOnePlace(pair),
	});
	// One exact amount needs no mark of its own: the dot of the other is at its place.
	const items =
		pair.x.qualifier === 'exact'
			? upright.items
			: pair.y.qualifier === 'exact'
				? along.items
				: [...along.items, ...upright.items];
	sheet.draw({ kind: 'group', className: pair.y.colour, items });
	const box = boxAround(upright.box, along.box);
	sheet.keep(box, pair.x.id);
	sheet.keep(box, pair.y.id);
	return box;
}

/** Whether the sign of the amount from left to right would be drawn over that of the other. */
function areSignsAtOnePlace({ x, y }: Pair): boolean {
	const isOnTheLeft = (qualifier: Qualifier) =>
		qualifier === 'at-most' || qualifier === 'near-below';
	return x.qualifier === 'approx'
		? y.qualifier === 'at-least'
		: isOnTheLeft(x.qualifier) && isOnTheLeft(y.qualifier);
}

/** @returns the bottom of the list of names that have no room */
function writeNames(
	sheet: Sheet,
	marks: readonly { readonly pair: Pair; readonly box: Box }[],
	{
		fonts,
		bounds,
		dashed,
		below,
		widthPx,
	}: {
		readonly fonts: Fonts;
		readonly bounds: Box;
		/** Lines that names keep away from if there is room elsewhere. */
		readonly dashed: readonly Box[];
		readonly below: number;
		readonly widthPx: number;
	},
): number {
	const blocks = new Map<string, Block>(
		marks.map(({ pair }) => [
			pair.y.id,
			blockOf(pair.name, fonts.small, { maxPx: widthPx * 0.4, maxLines: 2 }),
		]),
	);
	const boxes = marks.map(({ box }) => box);
	const requests = marks
		.toSorted((a, b) => b.box.right - a.box.right)
		.map(({ pair, box }) => ({
			id: pair.y.id,
			anchor: box,
			widthPx: blocks.get(pair.y.id)?.widthPx ?? 0,
			heightPx: blocks.get(pair.y.id)?.heightPx ?? 0,
		}));
	const placeClearOf = (obstacles: readonly Box[]) =>
		placeLabels(requests, { bounds, obstacles, others: boxes, isSearched: true });
	const usual = placeClearOf(boxes);
	const clear = dashed.length === 0 ? usual : placeClearOf([...boxes, ...dashed]);
	const { placed, unplaced } = clear.unplaced.length <= usual.unplaced.length ? clear : usual;
	for (const { id, box, leader } of placed) {
		const block = blocks.get(id);
		if (block === undefined) continue;
		if (leader !== undefined)
			sheet.draw({ kind: 'lines', className: 'rule leader', paths: [leader] });
		sheet.write(block, 'start', { x: box.left, y: box.top });
	}
	let y = below;
	for (const id of unplaced) {
		const pair = marks.find((one) => one.pair.y.id === id)?.pair;
		if (pair === undefined) continue;
		const text = `${pair.name}: ${pair.x.words}, ${pair.y.words}`;
		y = sheet.write(blockOf(text, fonts.small, { maxPx: widthPx }), 'start', { x: 0, y });
	}
	return y;
}
