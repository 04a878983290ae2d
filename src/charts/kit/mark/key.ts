import type { Qualifier } from '../../../record/figure.ts';
import { type Grade, grades as allGrades } from '../../../record/vocabulary.ts';
import { dotAt } from './mark.ts';
import { signAround, signedQualifiers } from './sign.ts';
import type { Colour } from '../colour.ts';
import type { PlacedBox, Point, SceneItem } from '../scene.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import { type Font, lineHeightPx } from '../text/fonts.ts';
import type { ChartWords } from '../words.ts';

/** A mark whose grade of evidence no label next to it explains. */
interface Graded {
	readonly grade: Grade;
	readonly colour: Colour;
}

interface KeyOptions {
	readonly words: ChartWords;
	readonly font: Font;
	readonly widthPx: number;
	readonly top: number;
}

interface PlacedKey {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
}

const dotPx = 5;
const gapPx = 18;

/** An entry of a key: a mark, and what it means. */
interface Entry {
	readonly text: string;
	/** Draws the mark around a point. */
	readonly at: (point: Point) => SceneItem;
}

/**
 * Places the key that explains how solid a mark is and what its signs mean. It lists only grades and
 * signs that are on the chart. Grades are listed only if there is more than one; they have the colour
 * of the marks, or are grey if marks have several, so that no colour seems to mean a grade.
 * Entries form a row that wraps when it is full. Without a key, the bottom equals the top.
 * @param signed the qualifiers of marks that no words stand next to
 */
export function placeKey(
	marks: readonly Graded[],
	signed: readonly Qualifier[],
	{ font, widthPx, top, words }: KeyOptions,
): PlacedKey {
	const entries = [...gradesOf(marks, words), ...signsOf(signed, words)];
	if (entries.length === 0) return { items: [], boxes: [], bottom: top };
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const height = lineHeightPx(font) + 4;
	let [x, y] = [0, top];
	for (const { text, at } of entries) {
		const block = blockOf(text, font, { maxPx: widthPx - 4 * dotPx, maxLines: 1 });
		const width = 2 * dotPx + 9 + block.widthPx;
		if (x > 0 && x + width > widthPx) [x, y] = [0, y + height];
		const label = placeBlock(block, 'start', { x: x + 2 * dotPx + 9, y });
		items.push(at({ x: x + dotPx + 2, y: y + lineHeightPx(font) / 2 + 1 }), ...label.items);
		boxes.push(...label.boxes);
		x += width + gapPx;
	}
	return { items, boxes, bottom: y + height };
}

function gradesOf(marks: readonly Graded[], { grades }: ChartWords): readonly Entry[] {
	const used = allGrades.filter((grade) => marks.some((mark) => mark.grade === grade));
	if (used.length < 2) return [];
	const [colour = 'plain', ...others] = new Set(marks.map((mark) => mark.colour));
	const className = others.length === 0 ? colour : 'plain';
	return used.map((grade) => ({
		text: grades[grade],
		at: (point) => ({ kind: 'group', className, items: dotAt(point, dotPx, grade) }),
	}));
}

function signsOf(signed: readonly Qualifier[], { signs }: ChartWords): readonly Entry[] {
	return signedQualifiers
		.filter((qualifier) => signed.includes(qualifier))
		.map((qualifier) => ({
			text: signs[qualifier],
			at: (point) => ({
				kind: 'group',
				className: 'plain',
				items: [signAround(qualifier, point, 'upright')],
			}),
		}));
}
