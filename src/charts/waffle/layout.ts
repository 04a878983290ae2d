import type { PlacedBox, Point, Scene, SceneItem } from '../kit/scene.ts';
import { roundStep } from '../kit/axis/round-step.ts';
import { signInWords, signWidthPx } from '../kit/mark/sign.ts';
import { spanOf } from '../../language/bounds.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from '../kit/text/fonts.ts';
import { type Grid, gridFor, heightOf, placeOf, placeSquares, fillStyle } from './grid.ts';
import { type Piece, piecesOf, seenPieces, type WaffleFigure } from './pieces.ts';
import type { ChartWords } from '../kit/words.ts';

export type { WaffleFigure };

/** A grid of squares: a figure, and those of its parts that are drawn inside its squares. */
export interface WaffleGroup {
	readonly outer: WaffleFigure;
	readonly inner: readonly WaffleFigure[];
}

export interface Waffle {
	readonly groups: readonly WaffleGroup[];
	/** The amount that one square represents, in the unit of the figures. */
	readonly each: number;
	/** "1 square = 500 people" */
	readonly scale: string;
}

/** The number of squares beyond which readers no longer see a quantity. */
const mostSquares = 400;
/** The maximum number of squares that an author's scale can produce. */
export const maxRequestedSquares = 1000;
/** From the grid to the words beside it, with a bracket in between. */
const bracketRoomPx = 20;
const swatchPx = 11;
const indentPx = 18;
const groupGapPx = 22;
/** Room for the outline of the outermost squares. */
const edgePx = 1;

/**
 * Chooses the amount per square so that the largest figure has at most 400 squares: 1, 2 or 5
 * followed by zeros, and at least 1.
 */
export function chooseEach(figures: readonly Pick<WaffleFigure, 'amount' | 'qualifier'>[]): number {
	return roundStep(largestOf(figures) / mostSquares);
}

/** The highest value drawn for these figures. */
export function largestOf(figures: readonly Pick<WaffleFigure, 'amount' | 'qualifier'>[]): number {
	return Math.max(0, ...figures.map(({ amount, qualifier }) => spanOf(amount, qualifier).high));
}

/**
 * Places a grid of squares for each group, all on one scale, which is written above them. The parts
 * of a figure fill its squares from the first one on. The words of each figure are beside its first
 * own row, with a bracket around its rows; on a narrow drawing they are above the grid, in the order
 * of the rows.
 */
export function placeWaffle({ groups, each, scale }: Waffle, widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.32) : 0;
	const grid = gridFor(widthPx - columnPx - 2 * edgePx);
	const heading = placeBlock(
		blockOf(scale, fonts.heading, { maxPx: widthPx - indentPx }),
		'start',
		{ x: indentPx, y: 0 },
	);
	const items: SceneItem[] = [
		{ kind: 'group', className: 'plain', items: [swatch('empty', { x: 0, y: 0 }, fonts)] },
		...heading.items,
	];
	const boxes: PlacedBox[] = [...heading.boxes];
	let y = bottomOf(heading.boxes) + 10;
	for (const group of groups) {
		const placed = placeGroup(group, { each, grid, fonts, widthPx, isWide: columnPx > 0, y });
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		y = bottomOf(placed.boxes) + groupGapPx;
	}
	return { layout, widthPx, heightPx: bottomOf(boxes) + 4, items, boxes };
}

interface GroupOptions {
	readonly each: number;
	readonly grid: Grid;
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly isWide: boolean;
	readonly y: number;
}

interface Placed {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
}

function placeGroup({ outer, inner }: WaffleGroup, options: GroupOptions): Placed {
	const { each, grid, isWide, widthPx, y } = options;
	const layers = [
		{ figure: outer, pieces: piecesOf(outer, each) },
		...inner.map((figure) => ({ figure, pieces: piecesOf(figure, each, true) })),
	];
	const seen = seenPieces(layers.map(({ pieces }) => pieces));
	// The parts end before their whole, so their words come first.
	const inOrder = layers.toSorted((a, b) => endOf(a.pieces) - endOf(b.pieces));
	const left = isWide ? grid.widthPx + bracketRoomPx : 0;
	const labels: Placed[] = [];
	const brackets: (readonly Point[])[] = [];
	let top = y;
	let from = 0;
	for (const { figure, pieces } of inOrder) {
		const rows = rowsOf(from, endOf(pieces), grid);
		const label = placeLabel(figure, pieces, {
			fonts: options.fonts,
			x: left,
			y: Math.max(top, isWide ? y + rows.top - 1 : top),
			maxPx: widthPx - left,
		});
		labels.push(label);
		if (isWide && endOf(pieces) > from)
			brackets.push(bracketOf(rows, { x: grid.widthPx + edgePx + 5, y, label }));
		top = bottomOf(label.boxes) + 8;
		from = Math.max(from, endOf(pieces));
	}
	const gridTop = isWide ? y : top;
	const squares = placeSquares(seen, grid, { x: edgePx, y: gridTop });
	const height = heightOf(endOf(seen), grid);
	const mark: PlacedBox = {
		of: 'mark',
		text: outer.id,
		left: 0,
		right: height === 0 ? 0 : grid.widthPx + edgePx,
		top: gridTop,
		bottom: gridTop + height,
	};
	const within = layers.slice(1).map(
		({ figure, pieces }): PlacedBox => ({
			...mark,
			of: 'area',
			text: figure.id,
			bottom: gridTop + heightOf(endOf(pieces), grid),
		}),
	);
	return {
		items: [
			...squares,
			...(brackets.length === 0
				? []
				: [{ kind: 'lines' as const, className: 'rule', paths: brackets }]),
			...labels.flatMap(({ items }) => items),
		],
		boxes: [mark, ...within, ...labels.flatMap(({ boxes }) => boxes)],
	};
}

/** The rows of the squares that one figure adds to those before it, as px from the top of the grid. */
function rowsOf(
	from: number,
	to: number,
	grid: Grid,
): { readonly top: number; readonly bottom: number } {
	const last = Math.max(0, Math.ceil(to) - 1);
	const first = Math.min(last, Math.floor(from));
	// A row that starts with squares of the figure before belongs to it.
	const start = first % grid.columns === 0 ? first : first - (first % grid.columns) + grid.columns;
	return {
		top: placeOf(Math.min(start, last), grid).y,
		bottom: placeOf(last, grid).y + grid.sidePx,
	};
}

/** A bracket beside the rows of a figure, and a line from it to the first line of its words. */
function bracketOf(
	{ top, bottom }: { readonly top: number; readonly bottom: number },
	{ x, y, label }: { readonly x: number; readonly y: number; readonly label: Placed },
): readonly Point[] {
	const said = label.boxes[0];
	const middle = said === undefined ? y + top : (said.top + said.bottom) / 2;
	const at = Math.max(y + top, Math.min(middle, y + bottom));
	return [
		{ x: x - 3, y: y + top },
		{ x, y: y + top },
		{ x, y: at },
		{ x: x + 6, y: middle },
		{ x, y: at },
		{ x, y: y + bottom },
		{ x: x - 3, y: y + bottom },
	];
}

/**
 * Writes the words of a figure with a sample square, split in half if its squares are of two kinds.
 */
function placeLabel(
	figure: WaffleFigure,
	pieces: readonly Piece[],
	{
		fonts,
		x,
		y,
		maxPx,
	}: { readonly fonts: Fonts; readonly x: number; readonly y: number; readonly maxPx: number },
): Placed {
	const width = maxPx - indentPx;
	const words = placeBlock(
		blockOf(figure.words, fonts.label, { maxPx: width, maxLines: 3 }),
		'start',
		{ x: x + indentPx, y },
	);
	const detail = placeBlock(
		blockOf(figure.detail, fonts.small, { maxPx: width, maxLines: 4 }),
		'start',
		{ x: x + indentPx, y: bottomOf(words.boxes) },
	);
	// The last square of a part lies among those of its whole, where no sign could be told: it
	// stands with the words.
	const sign = signInWords(figure.qualifier, {
		x: x + (swatchPx - signWidthPx) / 2 + 1,
		y: bottomOf(words.boxes) + lineHeightPx(fonts.small) / 2,
	});
	const part = swatchPx / Math.max(1, pieces.length);
	const swatches = pieces.map(
		(piece, index): SceneItem => swatch(piece.fill, { x: x + index * part, y }, fonts, part),
	);
	const notes = (figure.notes ?? []).map((text) =>
		blockOf(text, fonts.small, { maxPx: width, className: 'note' }),
	);
	const below: Placed = notes.reduce<Placed>(
		(all, block) => {
			const placed = placeBlock(block, 'start', { x: x + indentPx, y: bottomOf(all.boxes) + 2 });
			return { items: [...all.items, ...placed.items], boxes: [...all.boxes, ...placed.boxes] };
		},
		{ items: [...words.items, ...detail.items], boxes: [...words.boxes, ...detail.boxes] },
	);
	return {
		items: [
			{ kind: 'group', className: figure.colour, items: [...swatches, ...sign] },
			...below.items,
		],
		boxes: below.boxes,
	};
}

function swatch(fill: Piece['fill'], { x, y }: Point, fonts: Fonts, widthPx = swatchPx): SceneItem {
	const top = y + (lineHeightPx(fonts.label) - swatchPx) / 2 + 1;
	return {
		kind: 'rect',
		...fillStyle(fill),
		box: { left: x + 1, right: x + 1 + widthPx, top, bottom: top + swatchPx },
	};
}

function endOf(pieces: readonly Piece[]): number {
	return Math.max(0, ...pieces.map(({ to }) => to));
}

function bottomOf(boxes: readonly PlacedBox[]): number {
	return Math.max(0, ...boxes.map(({ bottom }) => bottom));
}

/**
 * Describes the waffle in full sentences: the meaning of a square, then each figure with its
 * qualifier.
 */
export function describeWaffle({ groups, scale }: Waffle, { within }: ChartWords): string {
	const say = ({ words, detail }: WaffleFigure) => `${words} (${detail})`;
	return [
		`${scale}.`,
		...groups.map(
			({ outer, inner }) =>
				`${say(outer)}${inner.length === 0 ? '' : `${within}${inner.map(say).join('; ')}`}.`,
		),
	].join(' ');
}
