import type { Amount, Evidence, Qualifier } from '../record/figure.ts';
import { type Axis, placeAxis } from './axis.ts';
import { fadePx, gradeOf, placeMark } from './mark.ts';
import { type Box, type Colour, grow, overlap, type PlacedBox, type Scene, type SceneItem } from './scene.ts';
import { spanOf } from './span.ts';
import { blockOf, placeBlock } from './text/block.ts';
import { type Fonts, fontsOf, layoutOf, lineHeightPx } from './text/fonts.ts';
import { textWidth } from './text/measure.ts';

/** One estimate, with the words that stand beside its mark and its lane. */
export interface EstimateRow {
	readonly id: string;
	readonly lane: string;
	readonly when: string;
	readonly measure: string;
	readonly measureLabel: string;
	readonly subjectLabel: string;
	readonly colour: Colour;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly evidence: Evidence;
	readonly words: string;
	/** Differs from what it repeats. */
	readonly differs: boolean;
}

const facetGapPx = 14;
const labelGapPx = 9;
const laneGapPx = 10;

/**
 * Places one lane per estimate, in small multiples by measure, on one axis from zero. Rows keep their order.
 * A wide drawing has the lanes' names in a column on the left, a narrow one above each mark.
 * A one-sided bound fades towards its open side; on the right the axis leaves it room.
 */
export function placeEstimateRange(rows: readonly EstimateRow[], widthPx: number): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const columnPx = layout === 'wide' ? Math.round(widthPx * 0.27) : 0;
	const axis = axisFor(rows, { leftPx: columnPx, rightPx: widthPx - 1, widthPx }, fonts);
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	let y = lineHeightPx(fonts.small) + 8;
	const top = y;
	for (const measure of [...new Set(rows.map((row) => row.measure))]) {
		const inFacet = rows.filter((row) => row.measure === measure);
		const heading = placeBlock(blockOf(inFacet[0]?.measureLabel ?? measure, fonts.heading, { maxPx: widthPx }), 'start', { x: 0, y });
		items.push(...heading.items);
		boxes.push(...heading.boxes);
		y = Math.max(...heading.boxes.map((box) => box.bottom)) + 6;
		for (const row of inFacet) {
			const lane = placeLane(row, { axis, fonts, columnPx, widthPx, y });
			items.push({ kind: 'group', className: row.colour, items: lane.items });
			boxes.push(...lane.boxes);
			y = lane.bottom + laneGapPx;
		}
		y += facetGapPx;
	}
	const heightPx = y - facetGapPx;
	const ticks: SceneItem[] = axis.ticks.map((tick) => ({ kind: 'text', text: tick.label, at: { x: tick.labelX, y: fonts.small.sizePx }, anchor: tick.anchor, font: fonts.small }));
	const grid: SceneItem = { kind: 'lines', className: 'g', paths: axis.ticks.map((tick) => [{ x: tick.x, y: top - 4 }, { x: tick.x, y: heightPx - 4 }]) };
	return { layout, widthPx, heightPx, items: [grid, ...ticks, ...items], boxes };
}

/** An axis on which every label has room beside its mark, the longest at the largest amount included. */
function axisFor(rows: readonly EstimateRow[], sides: { readonly leftPx: number; readonly rightPx: number; readonly widthPx: number }, fonts: Fonts): Axis {
	const largest = Math.max(0, ...rows.map((row) => spanOf(row.amount, row.qualifier).high));
	const opensAtEnd = rows.some((row) => { const span = spanOf(row.amount, row.qualifier); return span.open === 'right' && span.high > largest * 0.8; });
	const rightPx = opensAtEnd ? sides.rightPx - fadePx(sides.rightPx - sides.leftPx) : sides.rightPx;
	const axis = placeAxis(largest, { ...sides, rightPx, font: fonts.small });
	return { ...axis, rightPx: sides.rightPx };
}

interface LaneOptions {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly columnPx: number;
	readonly widthPx: number;
	readonly y: number;
}

function placeLane(row: EstimateRow, { axis, fonts, columnPx, widthPx, y }: LaneOptions): { readonly items: readonly SceneItem[]; readonly boxes: readonly PlacedBox[]; readonly bottom: number } {
	const isWide = columnPx > 0;
	const maxPx = isWide ? columnPx - 16 : widthPx;
	const name = placeBlock(blockOf(row.lane, fonts.name, { maxPx, maxLines: 2 }), 'start', { x: 0, y });
	const below = Math.max(...name.boxes.map((box) => box.bottom));
	const detail = placeBlock(blockOf(`${row.subjectLabel} · ${row.when}`, fonts.small, { maxPx, maxLines: 2, className: 'm' }), 'start', { x: 0, y: below });
	const textBottom = Math.max(...detail.boxes.map((box) => box.bottom));
	const middle = isWide ? (y + textBottom) / 2 : textBottom + 14;
	const mark = placeMark(spanOf(row.amount, row.qualifier), { qualifier: row.qualifier === 'order' ? 'order' : 'other', grade: gradeOf(row.evidence), colour: row.colour, axis, y: middle });
	const label = placeLabel(row.words, mark.box, { fonts, left: columnPx, right: widthPx, middle });
	const rule: SceneItem = { kind: 'lines', className: 'r', paths: [[{ x: axis.leftPx, y: middle }, { x: axis.rightPx, y: middle }]] };
	const bottom = Math.max(textBottom, mark.box.bottom, label.box.bottom);
	return {
		items: [rule, ...mark.items, ...name.items, ...detail.items, ...label.items],
		boxes: [...name.boxes, ...detail.boxes, { ...mark.box, of: 'mark', text: row.id }, { ...label.box, of: 'label', text: row.words }],
		bottom,
	};
}

/** A label to the right of its mark, else to the left, else below it. */
function placeLabel(words: string, mark: Box, { fonts, left, right, middle }: { readonly fonts: Fonts; readonly left: number; readonly right: number; readonly middle: number }): { readonly items: readonly SceneItem[]; readonly box: Box } {
	const font = fonts.label;
	const width = textWidth(words, font);
	const half = lineHeightPx(font) / 2;
	const at = (x: number, y: number): Box => ({ left: x, right: x + width, top: y - half, bottom: y + half });
	const beside = [at(mark.right + labelGapPx, middle), at(mark.left - labelGapPx - width, middle)].find((box) => box.left >= left && box.right <= right && !overlap(grow(box, 1), mark));
	if (beside !== undefined) return { items: [{ kind: 'text', text: words, at: { x: beside.left, y: middle + font.sizePx * 0.36 }, anchor: 'start', font }], box: beside };
	const x = Math.max(left, Math.min((mark.left + mark.right - width) / 2, right - width));
	const block = blockOf(words, font, { maxPx: right - left });
	const placed = placeBlock(block, 'start', { x: block.lines.length > 1 ? left : x, y: mark.bottom + 2 });
	return { items: placed.items, box: { left: x, right: x + block.widthPx, top: mark.bottom + 2, bottom: mark.bottom + 2 + block.heightPx } };
}
