import type { PlacedLabel, LabelRequest } from '../text/label-leader.ts';
import { placeColumn } from '../text/place-column.ts';
import { placeLabels } from '../text/place-labels.ts';
import type { Box, PlacedBox, SceneItem } from '../scene.ts';
import type { StepSeries } from './step-series.ts';
import { type Block, blockOf, placeBlock } from '../text/block.ts';
import { type Fonts, lineHeightPx } from '../text/fonts.ts';
import { textWidth } from '../text/measure.ts';

/** The name of a line and its last value: two blocks, one below the other. */
export interface LineLabel {
	readonly name: Block;
	readonly said: Block;
	readonly text: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** The amount of the last point of a line, and its date, which no line breaks. */
export function lastWords(last: StepSeries['steps'][number]['point'] | undefined): string {
	return last === undefined ? '' : `${last.words}, ${last.when.replaceAll(' ', '\u00a0')}`;
}

export function lineLabelOf({ name, steps }: StepSeries, fonts: Fonts, maxPx: number): LineLabel {
	const last = steps.at(-1)?.point;
	const said = lastWords(last);
	const [named, stated] = [
		blockOf(name, fonts.label, { maxPx, maxLines: 3 }),
		blockOf(said, fonts.small, { maxPx, maxLines: 3 }),
	];
	return {
		name: named,
		said: stated,
		text: `${name}: ${said}`,
		widthPx: Math.max(named.widthPx, stated.widthPx),
		heightPx: named.heightPx + stated.heightPx + 4,
	};
}

/** A line's label and the mark at its end. */
interface LabelledLine {
	readonly series: StepSeries;
	readonly label: LineLabel;
	readonly end: Box;
	/** The x of the dot of the mark. */
	readonly dotX?: number;
}

interface LineLabelOptions {
	readonly fonts: Fonts;
	/** The area for labels next to lines. */
	readonly plot: Box;
	/**
	 * The left side of a column for the labels of lines that end at the right; undefined if there
	 * is no room for one.
	 */
	readonly columnPx?: number;
	readonly obstacles: readonly Box[];
	/** The marks of all lines, so that a number next to one is not taken for another’s. */
	readonly marks: readonly Box[];
	readonly widthPx: number;
}

interface PlacedLineLabels {
	readonly items: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	/**
	 * Labels that have no room at their line. They are listed below the panel with the number shown
	 * at the line.
	 */
	readonly listed: readonly string[];
	/** Whether a taller plot would improve the placement. */
	readonly isCrowded: boolean;
}

/** A line that ends within this distance of the column has its label there. */
export const nearColumnPx = 60;
/** The maximum length of a leader to the column, so that readers can follow it. */
export const farColumnPx = 170;

/**
 * Places a label at the end of each line: in a column on the right if there is one and the line
 * ends near it; otherwise in a free part of the plot; otherwise as a number.
 */
export function placeLineLabels(
	lines: readonly LabelledLine[],
	{ fonts, plot, columnPx, obstacles, marks, widthPx }: LineLabelOptions,
): PlacedLineLabels {
	const requests = lines.map(
		({ label, end, dotX }, index): LabelRequest => ({
			id: String(index),
			anchor: end,
			...(dotX === undefined ? {} : { middle: dotX }),
			widthPx: label.widthPx,
			heightPx: label.heightPx,
		}),
	);
	const early =
		columnPx === undefined
			? requests
			: requests.filter(({ anchor }) => anchor.right < columnPx - nearColumnPx);
	// The column takes labels that have no room in the plot, if it is not too far away. The plot
	// then leaves room for the leaders to the column.
	const isFar = (id: string) =>
		columnPx !== undefined &&
		(early.find((request) => request.id === id)?.anchor.right ?? 0) < columnPx - farColumnPx;
	const crowded =
		columnPx === undefined
			? []
			: placeLabels(early, { bounds: plot, obstacles, others: marks }).unplaced.filter(
					(id) => !isFar(id),
				);
	const inColumn =
		columnPx === undefined
			? { placed: [], unplaced: [] }
			: placeColumn(
					requests.filter((request) => !early.includes(request) || crowded.includes(request.id)),
					columnPx,
					plot,
				);
	const leaders = inColumn.placed.flatMap(({ leader }) => (leader === undefined ? [] : [leader]));
	const inPlot = placeLabels(
		early.filter(({ id }) => !crowded.includes(id)),
		{ bounds: plot, obstacles, leaders, others: marks },
	);
	const placed = [...inPlot.placed, ...inColumn.placed];

	const numbered = requests
		.filter(({ id }) => inColumn.unplaced.includes(id) || inPlot.unplaced.includes(id))
		.map((request, index) => ({ request, number: String(index + 1) }));
	const numbers = placeLabels(
		numbered.map(
			({ request, number }): LabelRequest => ({
				...request,
				id: number,
				widthPx: textWidth(number, fonts.label),
				heightPx: lineHeightPx(fonts.label),
			}),
		),
		{
			bounds: { ...plot, right: widthPx },
			obstacles: [...obstacles, ...placed.map(({ box }) => box)],
			others: marks,
		},
	);
	const items: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const put = (
		{ box, leader }: PlacedLabel,
		blocks: readonly Block[],
		{ end, choice }: { readonly end: Box; readonly choice?: string | undefined },
	) => {
		const own: SceneItem[] = [];
		// A label that is mostly to the left of the end of its line is aligned right.
		const isLeft = (box.left + box.right) / 2 < (end.left + end.right) / 2 - 1;
		if (leader !== undefined)
			own.push({ kind: 'lines', className: 'rule leader', paths: [leader] });
		let y = box.top + (blocks.length > 1 ? 2 : 0);
		for (const block of blocks) {
			const written = placeBlock(block, isLeft ? 'end' : 'start', {
				x: isLeft ? box.right : box.left,
				y,
			});
			own.push(...written.items);
			boxes.push(...written.boxes);
			y += block.heightPx;
		}
		if (choice === undefined) items.push(...own);
		else items.push({ kind: 'group', className: choice, items: own });
	};
	for (const one of placed) {
		const line = lines[Number(one.id)];
		if (line !== undefined) {
			const { end, label, series } = line;
			put(one, [label.name, label.said], { end, choice: series.choice });
		}
	}
	for (const one of numbers.placed)
		put(one, [blockOf(one.id, fonts.label, { maxPx: widthPx })], { end: one.box });
	return {
		items,
		boxes,
		isCrowded: crowded.length + numbered.length > 0,
		listed: numbered.map(
			({ request, number }) => `${number} ${lines[Number(request.id)]?.label.text ?? ''}`,
		),
	};
}
