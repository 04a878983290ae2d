import type { Font, Layout } from './text/fonts.ts';

/** Positions and lengths are pixels of the viewBox, from its top left. */
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

/** What a shape is filled with: its class, or a definition of the scene. */
export type Paint = 'hatch';

/** Whose: gives a group the colour that its shapes take up. */
export const colours = ['ua', 'ru', 'neutral'] as const;
export type Colour = (typeof colours)[number];

export interface Lines {
	readonly kind: 'lines';
	readonly className: string;
	/** One open path each. */
	readonly paths: readonly (readonly Point[])[];
}

export interface Rect {
	readonly kind: 'rect';
	readonly className?: string;
	readonly box: Box;
	readonly radius?: number;
	readonly paint?: Paint;
	/** The colour of its stripes, where that is not the colour of its group. */
	readonly colour?: Colour;
}

/** Squares of one size, each by its top left. */
export interface Squares {
	readonly kind: 'squares';
	readonly className: string;
	readonly sidePx: number;
	readonly at: readonly Point[];
	readonly paint?: Paint;
}

/** Boxes that look alike, as one path: shorter than as many elements. */
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

/** One line of text; `at` is on the baseline. `full` is the whole text where the line is cut. */
export interface SceneText {
	readonly kind: 'text';
	readonly text: string;
	readonly full?: string;
	readonly at: Point;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly font: Font;
	/** Beside the font's class. */
	readonly className?: string;
}

/** One line of words in several fonts; `at` is on the baseline. Each piece follows the one before, whatever font it is shown in. */
export interface Words {
	readonly kind: 'words';
	readonly at: Point;
	/** `text` has the spaces between the pieces. */
	readonly pieces: readonly {
		readonly text: string;
		readonly font: Font;
		readonly isMarked: boolean;
	}[];
}

export interface Group {
	readonly kind: 'group';
	readonly className: string;
	readonly items: readonly SceneItem[];
}

export type SceneItem = Lines | Rect | Squares | Boxes | Circle | SceneText | Words | Group;

/** Something that no label may cover, or a label; an area is a mark that has words upon it. The text of a mark or an area is the id of its figure. */
export interface PlacedBox extends Box {
	readonly of: 'label' | 'mark' | 'area';
	readonly text: string;
}

/** A drawing before it is SVG. `boxes` is where its labels and marks lie: for tests, not drawn. */
export interface Scene {
	readonly layout: Layout;
	readonly widthPx: number;
	readonly heightPx: number;
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/** Each figure, in order, is a group of its mark and its words, and no other group has words: it need not be said where marks are. */
	readonly hasLanes?: true;
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function grow(box: Box, px: number): Box {
	return { left: box.left - px, top: box.top - px, right: box.right + px, bottom: box.bottom + px };
}
