import type { Font, Layout } from './text/fonts.ts';
import type { Colour } from './colour.ts';

/** Positions and lengths are pixels of the viewBox, from its top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The smallest box around two others. */
export function boxAround(one: Box, other: Box): Box {
	return {
		left: Math.min(one.left, other.left),
		right: Math.max(one.right, other.right),
		top: Math.min(one.top, other.top),
		bottom: Math.max(one.bottom, other.bottom),
	};
}

/** The boxes around the stretches of a path, one pixel wider on each side. */
export function boxesAlong(path: readonly Point[]): readonly Box[] {
	return path.slice(1).map((to, index): Box => {
		const from = path[index] ?? to;
		return {
			left: Math.min(from.x, to.x) - 1,
			right: Math.max(from.x, to.x) + 1,
			top: Math.min(from.y, to.y) - 1,
			bottom: Math.max(from.y, to.y) + 1,
		};
	});
}

/** What a shape is filled with: a paint defined in the scene. Other fills come from its class. */
export type Paint = 'hatch';

export interface Lines {
	readonly kind: 'lines';
	readonly className: string;
	/** One open path for each list of points. */
	readonly paths: readonly (readonly Point[])[];
}

export interface Rect {
	readonly kind: 'rect';
	readonly className?: string;
	readonly box: Box;
	readonly radius?: number;
	readonly paint?: Paint;
	/** The colour of its stripes, if it differs from that of its group. */
	readonly colour?: Colour;
}

/** Squares of one size, each given by its top left corner. */
export interface Squares {
	readonly kind: 'squares';
	readonly className: string;
	readonly sidePx: number;
	readonly at: readonly Point[];
	readonly paint?: Paint;
}

/** Boxes that look alike, drawn as one path, which is shorter than an element for each. */
export interface Boxes {
	readonly kind: 'boxes';
	readonly className: string;
	readonly boxes: readonly Box[];
}

export interface Circle {
	readonly kind: 'circle';
	readonly className?: string;
	readonly centre: Point;
	readonly radius: number;
	readonly paint?: Paint;
}

/** One line of text; `at` is on the baseline. `full` is the whole text if the line is cut. */
export interface SceneText {
	readonly kind: 'text';
	readonly text: string;
	readonly full?: string;
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly font: Font;
	/** An additional class next to the font's. */
	readonly className?: string;
}

/**
 * One line of words in several fonts; `at` is on the baseline. Each piece follows the previous one,
 * whatever font it is shown in.
 */
export interface Words {
	readonly kind: 'words';
	readonly at: Point;
	/** `text` includes the spaces between the pieces. */
	readonly pieces: readonly {
		readonly text: string;
		readonly font: Font;
		readonly isMarked: boolean;
	}[];
}

export interface Group {
	readonly kind: 'group';
	readonly className: string;
	/** What it is, shown on demand, for a group without words of its own. */
	readonly title?: string;
	readonly items: readonly SceneItem[];
}

export type SceneItem = Lines | Rect | Squares | Boxes | Circle | SceneText | Words | Group;

/**
 * A label, or something that no label may cover. An area is a mark with words on it. The text of a
 * mark or an area is the id of its figure.
 */
export interface PlacedBox extends Box {
	readonly of: 'label' | 'mark' | 'area';
	readonly text: string;
}

/**
 * A drawing before it becomes SVG. `boxes` has the positions of its labels and marks for tests;
 * they are not drawn.
 */
export interface Scene {
	readonly layout: Layout;
	readonly widthPx: number;
	readonly heightPx: number;
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/** The notes of the author that have no room in the drawing. */
	readonly unplaced?: readonly string[];
	/**
	 * Each figure, in order, is a group of its mark and its words, and no other group has words.
	 * The script then finds the marks by itself.
	 */
	readonly hasLanes?: true;
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function grow(box: Box, px: number): Box {
	return { left: box.left - px, top: box.top - px, right: box.right + px, bottom: box.bottom + px };
}
