import type { Point, SceneItem } from '../kit/scene.ts';
import type { Fill, Piece } from './pieces.ts';

/**
 * The positions of the squares of a waffle: rows of blocks of ten, with a wider gap after each
 * block and after every tenth row. Lengths are whole px.
 */
export interface Grid {
	readonly columns: number;
	readonly sidePx: number;
	readonly gapPx: number;
	readonly widthPx: number;
}

const blockGapPx = 4;
const wishedPitchPx = 16;
/** The minimum drawn width of a partial square. */
const leastPx = 1.5;

/** The grid of at most `widthPx` whose squares are closest to a comfortable size. */
export function gridFor(widthPx: number): Grid {
	const grids = [1, 2, 3, 4].map((blocks) => {
		const pitchPx = Math.min(18, Math.floor((widthPx - (blocks - 1) * blockGapPx) / (blocks * 10)));
		const gapPx = pitchPx < 12 ? 2 : 3;
		return {
			columns: blocks * 10,
			sidePx: pitchPx - gapPx,
			gapPx,
			widthPx: blocks * 10 * pitchPx + (blocks - 1) * blockGapPx - gapPx,
		};
	});
	const off = (grid: Grid) => Math.abs(grid.sidePx + grid.gapPx - wishedPitchPx);
	return grids.reduce((best, grid) => (off(grid) <= off(best) ? grid : best));
}

/** The top left of a square, relative to that of the grid. */
export function placeOf(index: number, { columns, sidePx, gapPx }: Grid): Point {
	const [column, row] = [index % columns, Math.floor(index / columns)];
	return {
		x: column * (sidePx + gapPx) + Math.floor(column / 10) * blockGapPx,
		y: row * (sidePx + gapPx) + Math.floor(row / 10) * blockGapPx,
	};
}

/** The height of this many squares; 0 for none. */
export function heightOf(squares: number, grid: Grid): number {
	return squares <= 0 ? 0 : placeOf(Math.ceil(squares) - 1, grid).y + grid.sidePx;
}

/**
 * Draws pieces as squares with the top left of the grid at `at`. A square that a piece fills in
 * part is drawn in part.
 */
export function placeSquares(
	pieces: readonly Piece[],
	grid: Grid,
	at: Point,
): readonly SceneItem[] {
	return pieces.flatMap(({ from, to, fill, colour }): readonly SceneItem[] => {
		const full: Point[] = [];
		const parts: SceneItem[] = [];
		for (let index = Math.floor(from); index < to; index += 1) {
			const { x, y } = placeOf(index, grid);
			const [start, end] = [Math.max(0, from - index), Math.min(1, to - index)];
			if (start === 0 && end === 1) full.push({ x: at.x + x, y: at.y + y });
			else {
				const left = Math.min(at.x + x + start * grid.sidePx, at.x + x + grid.sidePx - leastPx);
				const box = {
					left,
					right: Math.max(left + leastPx, at.x + x + end * grid.sidePx),
					top: at.y + y,
					bottom: at.y + y + grid.sidePx,
				};
				parts.push({ kind: 'rect', ...fillStyle(fill), box });
			}
		}
		const items: readonly SceneItem[] =
			full.length === 0
				? parts
				: [{ kind: 'squares', ...fillStyle(fill), sidePx: grid.sidePx, at: full }, ...parts];
		return items.length === 0 ? [] : [{ kind: 'group', className: colour, items }];
	});
}

/** The class of a square, and its paint if it is striped. */
export function fillStyle(fill: Fill): { readonly className: string; readonly paint?: 'hatch' } {
	return fill === 'claimed'
		? { className: 'outlined', paint: 'hatch' }
		: { className: fill === 'empty' ? 'outlined hollow' : `outlined ${fill}` };
}
