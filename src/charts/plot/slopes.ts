import { max } from 'd3-array';
import { scalePoint } from 'd3-scale';
import { spanOf } from '../../language/bounds.ts';
import { placeMark } from '../kit/mark/mark.ts';
import { hasSign } from '../kit/mark/sign.ts';
import { type Box, boxesAlong, type Point, type Scene } from '../kit/scene.ts';
import { newSheet, type Sheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import type { WordsOption } from '../kit/words.ts';
import { placeColourKey } from './colour-key.ts';
import { keyedScene } from './keyed-scene.ts';
import type { ColourEntry, Panel } from './point.ts';
import { endLabels, placeEnds, type Slope, wordsOf } from './slope-ends.ts';
import { uprightScale } from './upright.ts';
import { extentsOfLines, openPanel } from '../kit/note/upright-extras.ts';

export interface SlopesOptions extends WordsOption {
	readonly colours: readonly ColourEntry[];
	/** The words of the axis, from left to right. */
	readonly positions: readonly string[];
}

const columnShare = { wide: 0.27, narrow: 0.34 } as const;
/** Between two words of the axis. */
const headGapPx = 12;
const leastHeightPx = { wide: 300, narrow: 300 } as const;
/** The gap between a dot and its label, which a sign beside the dot widens. */
const gapsPx = { plain: 14, signed: 28 } as const;
const dotPx = 5;
/** The length of the parts of a slope around which words are placed. */
const stepPx = 8;

/**
 * Places a line from the amount at each word to the next, on one axis from zero. Names and amounts are
 * at both ends; a name that moved has a leader.
 */
export function placeSlopes(
	panels: readonly Panel<readonly Slope[]>[],
	widthPx: number,
	{ colours, positions, words }: SlopesOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const points = panels.flatMap(({ content }) => content.flatMap((slope) => slope.points));
	const labelGapPx = points.some(({ qualifier }) => hasSign(qualifier))
		? gapsPx.signed
		: gapsPx.plain;
	const columnPx = columnFor(
		panels.flatMap(({ content }) => content),
		{ positions, fonts, widthPx, gapPx: labelGapPx },
	);
	const sides = { left: columnPx, right: widthPx - columnPx };
	const x = scalePoint(positions, [sides.left, sides.right]);
	const xOf = (at: string) => x(at) ?? sides.left;
	const sheet = newSheet();
	let y = placeColourKey(sheet, colours, { font: fonts.small, widthPx, top: 0 });
	const unplaced: string[] = [];
	for (const { title, content, extras = {} } of panels) {
		if (title !== '')
			y = sheet.write(blockOf(title, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y }) + 4;
		const heads = positions.map((at) =>
			blockOf(at, fonts.label, { maxPx: columnPx * 1.4, maxLines: 2 }),
		);
		for (const [index, block] of heads.entries())
			sheet.write(block, 'middle', { x: xOf(positions[index] ?? ''), y });
		const panel = openPanel(extras, y + Math.max(...heads.map(({ heightPx }) => heightPx)), {
			sheet,
			fonts,
			widthPx,
			...sides,
		});
		const top = panel.bottom + labelGapPx;
		const labels = [positions[0], positions.at(-1)].map((at, side) =>
			endLabels(content, at, { fonts, maxPx: columnPx - labelGapPx, isLeft: side === 0 }),
		);
		const heightPx = Math.max(
			leastHeightPx[layout],
			...labels.map((all) => all.reduce((sum, { heightPx: one }) => sum + one + 4, 0)),
		);
		const scale = uprightScale(
			[
				...points.map(({ amount, qualifier }) => {
					const { low, high } = spanOf(amount, qualifier);
					return [low, high] as const;
				}),
				...panels.flatMap(({ extras: all }) => extentsOfLines(all?.lines ?? [])),
			],
			{ heightPx, fonts, words },
		);
		const bottom = top + heightPx;
		const at = scale.y(top, bottom);
		sheet.draw({
			kind: 'lines',
			className: 'grid',
			paths: positions.map((position) => [
				{ x: xOf(position), y: top - 6 },
				{ x: xOf(position), y: bottom },
			]),
		});
		sheet.draw({
			kind: 'lines',
			className: 'rule',
			paths: [
				[
					{ x: sides.left, y: at(0) },
					{ x: sides.right, y: at(0) },
				],
			],
		});
		const { boxes, covered } = drawSlopes(sheet, content, { xOf, at, bottom });
		for (const [side, all] of labels.entries())
			placeEnds(sheet, all, {
				boxes,
				isLeft: side === 0,
				gapPx: labelGapPx,
				edgePx: side === 0 ? sides.left : sides.right,
				top: top - 8,
				bottom: bottom + 8,
			});
		unplaced.push(...panel.finish({ top, bottom, y: at, anchors: boxes, covered }));
		y = bottom + lineHeightPx(fonts.small) + 14;
	}
	return keyedScene(sheet, points, {
		widthPx,
		top: y - 8,
		words,
		unplaced,
	});
}

/**
 * The width of the columns of names on both sides: enough for their longest word, as long as the
 * words of the axis have room between the columns.
 */
function columnFor(
	slopes: readonly Slope[],
	{
		positions,
		fonts,
		widthPx,
		gapPx,
	}: Pick<SlopesOptions, 'positions'> & {
		readonly fonts: Fonts;
		readonly widthPx: number;
		readonly gapPx: number;
	},
): number {
	const usual = widthPx * columnShare[layoutOf(widthPx)];
	const word = max(slopes.flatMap(wordsOf), (one) => textWidth(one, fonts.small)) ?? 0;
	const head = max(positions, (at) => textWidth(at, fonts.label)) ?? 0;
	const most = (widthPx - (positions.length - 1) * (head + headGapPx)) / 2;
	return Math.round(Math.max(usual, Math.min(Math.ceil(word) + gapPx, most)));
}

/** @returns the box of each mark, by the id of its figure, and what the slopes cover */
function drawSlopes(
	sheet: Sheet,
	slopes: readonly Slope[],
	{
		xOf,
		at,
		bottom,
	}: {
		readonly xOf: (position: string) => number;
		readonly at: (value: number) => number;
		readonly bottom: number;
	},
): { readonly boxes: ReadonlyMap<string, Box>; readonly covered: readonly Box[] } {
	const boxes = new Map<string, Box>();
	const covered: Box[] = [];
	// Grey slopes are behind those in colour.
	const rankOf = ({ points }: Slope) => (points[0]?.colour === 'context' ? 0 : 1);
	for (const { points } of slopes.toSorted((a, b) => rankOf(a) - rankOf(b))) {
		const colour = points[0]?.colour ?? 'plain';
		const marks = points.map((point) => {
			const span = spanOf(point.amount, point.qualifier);
			return {
				point,
				level: { x: xOf(point.at), y: at(span.dot ?? span.low) },
				mark: placeMark(span, {
					qualifier: point.qualifier,
					grade: point.grade,
					direction: 'upright',
					at,
					across: xOf(point.at),
					zeroPx: bottom,
					dotPx,
				}),
			};
		});
		covered.push(...boxesAlong(inSteps(marks.map(({ level }) => level))));
		sheet.draw({
			kind: 'group',
			className: colour,
			items: [
				{ kind: 'lines', className: 'steps', paths: [marks.map(({ level }) => level)] },
				...marks.flatMap(({ mark }) => mark.items),
			],
		});
		for (const { point, mark } of marks) {
			boxes.set(point.id, mark.box);
			sheet.keep(mark.box, point.id);
		}
	}
	return { boxes, covered };
}

/** A path with a point every few px, so that the boxes along it are small. */
function inSteps(path: readonly Point[]): readonly Point[] {
	return path.flatMap((to, index): readonly Point[] => {
		const from = path[index - 1];
		if (from === undefined) return [to];
		const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stepPx));
		return Array.from({ length: count }, (_, step) => ({
			x: from.x + ((to.x - from.x) * (step + 1)) / count,
			y: from.y + ((to.y - from.y) * (step + 1)) / count,
		}));
	});
}
