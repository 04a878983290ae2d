import { firstDay, lastDay } from '../../../language/write/date.ts';
import {
	placePanelExtras,
	placePanelTop,
	type ThresholdLine,
	type TimeExtras,
} from '../time/panel-extras.ts';
import type { Box, SceneItem } from '../scene.ts';
import type { Sheet } from '../sheet.ts';
import { type Fonts, lineHeightPx } from '../text/fonts.ts';
import type { TimeAxis } from '../time/time-axis.ts';

/** The lowest and the highest value of lines, which an axis of amounts contains. */
export function extentsOfLines(
	lines: readonly ThresholdLine[],
): readonly (readonly [low: number, high: number])[] {
	return lines.map(({ value }) => [value, value]);
}

interface UprightPanel {
	readonly sheet: Sheet;
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly left: number;
	readonly right: number;
	/** An axis of dates, if the plot has one. */
	readonly time?: TimeAxis;
}

/** A panel with an axis of amounts upwards, in which words of the author are yet to be placed. */
export interface OpenPanel {
	/** Where the plot can start. */
	readonly bottom: number;
	/**
	 * Places what the author brings out, once the marks and the other words of the panel are placed.
	 * @param options.anchors what notes point at, by the ids of figures
	 * @returns the words without room
	 */
	finish(options: {
		readonly top: number;
		readonly bottom: number;
		readonly y: (value: number) => number;
		readonly anchors: ReadonlyMap<string, Box>;
		/** What words may not cover, besides the boxes of the sheet. */
		readonly covered?: readonly Box[];
	}): readonly string[];
}

/**
 * Starts a panel with the words above it: the names of shaded periods, and notes at dates. Shaded
 * spans are drawn behind what is drawn from now on, lines across it.
 */
export function openPanel(
	extras: TimeExtras,
	top: number,
	{ sheet, fonts, widthPx, left, right, time }: UprightPanel,
): OpenPanel {
	const { notes = [] } = extras;
	const isInTime = (day: string) => {
		const x = time?.x(day) ?? left;
		return x >= left - 0.5 && x <= right + 0.5;
	};
	const [shown, later] = split(
		notes,
		({ at }) => at.of !== 'date' || isInTime(firstDay(at.date)) || isInTime(lastDay(at.date)),
	);
	const said =
		time === undefined
			? undefined
			: placePanelTop(
					{ ...extras, notes: shown },
					{
						x: time.x,
						left,
						right,
						font: fonts.small,
						widthPx,
						top,
					},
				);
	sheet.draw(...(said?.items ?? []));
	sheet.boxes.push(...(said?.boxes ?? []));
	const firstItem = sheet.items.length;
	const notesTop = said?.bottom ?? top;
	const isNotedInside = shown.some(({ at }) => at.of !== 'date');
	const headPx = isNotedInside ? 2 * lineHeightPx(fonts.small) + 10 : 0;
	return {
		bottom: notesTop + headPx,
		finish({ top: plotTop, bottom, y, anchors, covered = [] }) {
			const isOnAxis = (value: number) => y(value) >= plotTop - 0.5 && y(value) <= bottom + 0.5;
			const [inside, outside] = split(shown, ({ at }) =>
				at.of === 'record' ? anchors.has(at.id) : at.of === 'date' || isOnAxis(at.value),
			);
			const placed = placePanelExtras(
				{ ...extras, notes: inside },
				{
					plot: {
						left,
						right,
						top: plotTop,
						bottom,
						x: (day) => time?.x(day) ?? left,
						y,
					},
					notesTop,
					obstacles: [...sheet.boxes, ...covered, { left, right, top: y(0) - 1, bottom: y(0) + 1 }],
					marks: anchors,
					leaders: said?.leaders ?? [],
					font: fonts.small,
				},
			);
			const [thresholds, below] = split(placed.below, isThreshold);
			sheet.items.splice(firstItem, 0, ...below);
			// A line is in front of bars and behind words.
			if (thresholds.length > 0) {
				const [texts, shapes] = split(sheet.items.slice(firstItem), ({ kind }) => kind === 'text');
				sheet.items.splice(firstItem, sheet.items.length, ...shapes, ...thresholds, ...texts);
			}
			sheet.draw(...placed.above);
			sheet.boxes.push(...placed.boxes);
			return [
				...(said?.unplaced ?? []),
				...placed.unplaced,
				...[...later, ...outside].map(({ text }) => text),
			];
		},
	};
}

function isThreshold(item: SceneItem): boolean {
	return item.kind === 'lines' && item.className === 'threshold';
}

function split<T>(
	all: readonly T[],
	is: (one: T) => boolean,
): readonly [those: readonly T[], others: readonly T[]] {
	return [all.filter(is), all.filter((one) => !is(one))];
}
