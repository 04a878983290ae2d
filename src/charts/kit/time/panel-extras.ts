import { range } from 'd3-array';
import { firstDay, lastDay } from '../../../language/write/date.ts';
import type { NoteAnchor, Shade } from '../../../record/emphasis/emphasis.ts';
import { leadersDown, placeTopLabels } from '../note/top-labels.ts';
import { type NoteRequest, placeNotes } from '../note/place-notes.ts';
import { type Box, overlap, type PlacedBox, type SceneItem } from '../scene.ts';
import { blockOf, placeBlock } from '../text/block.ts';
import type { Font } from '../text/fonts.ts';

/** A figure that is a line across a panel. */
export interface ThresholdLine {
	readonly id: string;
	readonly measure: string;
	readonly value: number;
	/** Empty if another panel names the line. */
	readonly words: string;
}

export interface PanelNote {
	readonly at: NoteAnchor;
	readonly text: string;
}

/** What the author brings out in a chart over time. */
export interface TimeExtras {
	readonly lines?: readonly ThresholdLine[];
	readonly shades?: readonly Shade[];
	readonly notes?: readonly PanelNote[];
}

/** The distance between two places that are tried for the words of a line or span. */
const stepPx = 12;
/** The tick of a note at a value that has no room beside the axis. */
const tickPx = 8;

interface Plot extends Box {
	readonly x: (day: string) => number;
	readonly y: (value: number) => number;
}

/** The middle of a date, in px. */
function middleOf(date: string, x: Plot['x']): number {
	return (x(firstDay(date)) + x(lastDay(date))) / 2;
}

/** The shaded parts of a plot. An end that is left out, or beyond the plot, is that of the plot. */
export function shadedBoxes(shades: readonly Shade[], plot: Plot): readonly Box[] {
	const inX = (px: number) => Math.max(plot.left, Math.min(px, plot.right));
	const inY = (px: number) => Math.max(plot.top, Math.min(px, plot.bottom));
	return shades.map((shade) =>
		shade.of === 'dates'
			? {
					top: plot.top,
					bottom: plot.bottom,
					left: shade.from === undefined ? plot.left : inX(plot.x(firstDay(shade.from))),
					right: shade.to === undefined ? plot.right : inX(plot.x(lastDay(shade.to))),
				}
			: {
					left: plot.left,
					right: plot.right,
					top: shade.to === undefined ? plot.top : inY(plot.y(shade.to)),
					bottom: shade.from === undefined ? plot.bottom : inY(plot.y(shade.from)),
				},
	);
}

export function shadeItems(boxes: readonly Box[]): readonly SceneItem[] {
	return boxes.map((box) => ({ kind: 'rect', className: 'shaded', box }));
}

/** Words above a panel: the names of shaded periods, and notes at dates. */
export function placePanelTop(
	{ shades = [], notes = [] }: TimeExtras,
	{
		x,
		left,
		right,
		font,
		widthPx,
		top,
	}: Pick<Plot, 'x' | 'left' | 'right'> & {
		readonly font: Font;
		readonly widthPx: number;
		readonly top: number;
	},
) {
	const periods = shades.filter((shade) => shade.of === 'dates');
	const boxes = shadedBoxes(periods, { x, y: () => 0, left, right, top: 0, bottom: 0 });
	return placeTopLabels(
		[
			...periods.map(({ name }, index) => ({
				text: name,
				x: ((boxes[index]?.left ?? 0) + (boxes[index]?.right ?? 0)) / 2,
				isLed: false,
			})),
			...notes.flatMap(({ at, text }) =>
				at.of === 'date' ? [{ text, x: middleOf(at.date, x), isLed: true }] : [],
			),
		],
		{ font, widthPx, top },
	);
}

export interface PlacedExtras {
	/** To be drawn below the lines of the panel. */
	readonly below: readonly SceneItem[];
	readonly above: readonly SceneItem[];
	readonly boxes: readonly PlacedBox[];
	readonly unplaced: readonly string[];
}

/**
 * Places what is brought out inside a panel: shaded spans, lines across it with their words, and
 * notes at marks and values.
 * @param options.marks the mark of each figure, by its id
 * @param options.leaders those of notes above the panel
 */
export function placePanelExtras(
	{ lines = [], shades = [], notes = [] }: TimeExtras,
	{
		plot,
		obstacles,
		marks,
		leaders,
		font,
		namesPeriods = false,
		notesTop = plot.top,
	}: {
		readonly plot: Plot;
		readonly obstacles: readonly Box[];
		readonly marks: ReadonlyMap<string, Box>;
		readonly leaders: Parameters<typeof leadersDown>[0];
		readonly font: Font;
		/** Whether periods are named inside the plot, because nothing above it does. */
		readonly namesPeriods?: boolean;
		/** Where notes can start, if there is room for them above the plot. */
		readonly notesTop?: number;
	},
): PlacedExtras {
	// A period reaches up to its name, over the room for notes.
	const shaded = shades.flatMap((shade) =>
		shadedBoxes([shade], shade.of === 'dates' ? { ...plot, top: notesTop } : plot),
	);
	const spans = shades.flatMap((shade, index) => {
		const box = shaded[index];
		return (shade.of === 'dates' && !namesPeriods) || box === undefined
			? []
			: [{ text: shade.name, box }];
	});
	const across = lines.map((line): Box => {
		const at = plot.y(line.value);
		return { left: plot.left, right: plot.right, top: at - 1, bottom: at + 1 };
	});
	const above: SceneItem[] = [];
	const boxes: PlacedBox[] = [];
	const unplaced: string[] = [];
	// Words of a line are above it, and those of a span in it, at the side that is free.
	const said = [
		...lines.map(({ words }, index) => ({
			text: words,
			edge: across[index]?.top ?? 0,
			by: -1,
			box: plot,
		})),
		...spans.map(({ text, box }) => ({ text, edge: box.top + 2, by: 0, box })),
	];
	for (const { text, edge, by, box: over } of said.filter(({ text }) => text !== '')) {
		const block = blockOf(text, font, { maxPx: plot.right - plot.left, className: 'note' });
		const top = edge + by * (block.heightPx + 1);
		const within = (left: number) =>
			Math.max(plot.left + 2, Math.min(left, plot.right - 2 - block.widthPx));
		const ends = [within(over.left + 3), within(over.right - 3 - block.widthPx)] as const;
		const at = [...ends, ...range(Math.min(...ends), Math.max(...ends), stepPx)].find(
			(left) =>
				![...obstacles, ...boxes].some((box) =>
					overlap(box, { left, right: left + block.widthPx, top, bottom: top + block.heightPx }),
				),
		);
		if (at === undefined) unplaced.push(text);
		else {
			const placed = placeBlock(block, 'start', { x: at, y: top });
			above.push(...placed.items);
			boxes.push(...placed.boxes);
		}
	}
	const requests = notes.flatMap(({ at, text }): readonly NoteRequest[] => {
		if (at.of === 'value') {
			const y = plot.y(at.value);
			const level = { top: y - 1, bottom: y + 1 };
			return [
				{
					text,
					anchor: { ...level, left: plot.left, right: plot.left + 2 },
					instead: { ...level, left: plot.right - tickPx, right: plot.right },
				},
			];
		}
		const anchor = at.of === 'record' ? marks.get(at.id) : undefined;
		return anchor === undefined ? [] : [{ text, anchor }];
	});
	const written = placeNotes(requests, {
		bounds: { ...plot, top: notesTop },
		obstacles: [...obstacles, ...boxes, ...across],
		font,
	});
	return {
		below: [
			...shadeItems(shaded),
			...(across.length === 0
				? []
				: [
						{
							kind: 'lines' as const,
							className: 'threshold',
							paths: across.map(({ left, right, top }) => [
								{ x: left, y: top + 1 },
								{ x: right, y: top + 1 },
							]),
						},
					]),
			...leadersDown(leaders, {
				obstacles: [...obstacles, ...across, ...boxes, ...written.boxes],
				bottom: plot.bottom,
			}),
		],
		above: [...above, ...written.items],
		boxes: [
			...boxes,
			...written.boxes,
			...lines.map(
				({ id }, index): PlacedBox => ({
					...(across[index] ?? plot),
					of: 'area',
					text: id,
				}),
			),
		],
		unplaced: [...unplaced, ...written.unplaced],
	};
}
