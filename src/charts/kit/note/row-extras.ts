import { type Axis, sidesOnAxis } from '../axis/axis.ts';
import { placeLaneNotes } from './lane-notes.ts';
import { leadersDown, placeTopLabels } from './top-labels.ts';
import { type Box, boxesAlong, type SceneItem } from '../scene.ts';
import type { Sheet } from '../sheet.ts';
import type { Fonts } from '../text/fonts.ts';
import { shadeItems, type TimeExtras } from '../time/panel-extras.ts';

/** A plot of rows, in which what the author brings out is being placed. */
export interface OpenRows {
	/** Where the first panel can start. */
	readonly bottom: number;
	/** Starts a panel with the words of the lines across it. */
	openPanel(
		extras: TimeExtras,
		top: number,
	): { readonly bottom: number; close(bottom: number): void };
	/**
	 * Writes notes below a mark.
	 * @returns their bottom; `top` if there are none
	 */
	writeNotes(notes: readonly string[], mark: Box, top: number): number;
	finish(bottom: number): {
		/** Shaded spans and leaders, to be drawn first. */
		readonly behind: readonly SceneItem[];
		/** The items of the sheet with lines across the rows, in front of bars and behind words. */
		inFront(items: readonly SceneItem[]): readonly SceneItem[];
		readonly unplaced: readonly string[];
	};
}

interface RowsRoom {
	readonly axis: Axis;
	readonly fonts: Fonts;
	readonly widthPx: number;
	readonly top: number;
}

/**
 * Starts a plot of rows with the names of shaded spans and the notes at values, above its rows.
 * @param extras those of the first panel
 */
export function openRows(
	sheet: Sheet,
	{ shades = [], notes = [] }: TimeExtras,
	{ axis, fonts, widthPx, top }: RowsRoom,
): OpenRows {
	const spans = shades.flatMap((shade) =>
		shade.of === 'values' ? [{ name: shade.name, sides: sidesOnAxis(shade, axis) }] : [],
	);
	const isOnAxis = (value: number) =>
		axis.x(value) >= axis.leftPx - 0.5 && axis.x(value) <= axis.rightPx + 0.5;
	const values = notes.flatMap(({ at, text }) => (at.of === 'value' ? [{ ...at, text }] : []));
	const said = placeTopLabels(
		[
			...spans.map(({ name, sides: [left, right] }) => ({
				text: name,
				x: (left + right) / 2,
				isLed: false,
			})),
			...values
				.filter(({ value }) => isOnAxis(value))
				.map(({ value, text }) => ({ text, x: axis.x(value), isLed: true })),
		],
		{ font: fonts.small, widthPx, top },
	);
	sheet.draw(...said.items);
	sheet.boxes.push(...said.boxes);
	const unplaced = [
		...said.unplaced,
		...values.filter(({ value }) => !isOnAxis(value)).map(({ text }) => text),
	];
	const from = sheet.boxes.length;
	const thresholds: SceneItem[] = [];
	return {
		bottom: said.bottom,
		openPanel({ lines = [] }, y) {
			const named = placeTopLabels(
				lines
					.filter(({ words }) => words !== '')
					.map((line) => ({ text: line.words, x: axis.x(line.value), isLed: true })),
				{ font: fonts.small, widthPx, top: y },
			);
			sheet.draw(...named.items);
			sheet.boxes.push(...named.boxes);
			unplaced.push(...named.unplaced);
			return {
				bottom: named.bottom,
				close(end) {
					for (const { id, value } of lines) {
						const x = axis.x(value);
						const start = named.leaders.find((leader) => leader.x === x)?.top ?? named.bottom;
						const path = [
							{ x, y: start },
							{ x, y: end },
						];
						thresholds.push({ kind: 'lines', className: 'threshold', paths: [path] });
						for (const box of boxesAlong(path)) sheet.mark(box, id);
					}
				},
			};
		},
		writeNotes(texts, mark, y) {
			const middle = (mark.left + mark.right) / 2;
			const isUnder = sheet.boxes.some(
				({ left, right, top: start, bottom }) =>
					left < middle + 2 && right > middle - 2 && start >= mark.bottom - 1 && bottom <= y,
			);
			const placed = placeLaneNotes(texts, mark, {
				font: fonts.small,
				left: axis.leftPx,
				right: widthPx,
				top: isUnder ? y : Math.min(y, mark.bottom),
				notesTop: y,
			});
			sheet.draw(...placed.items);
			sheet.boxes.push(...placed.boxes);
			return Math.max(y, placed.bottom);
		},
		finish(bottom) {
			return {
				behind: [
					...shadeItems(
						spans.map(({ sides: [left, right] }) => ({
							left,
							right,
							top: said.bottom - 4,
							bottom,
						})),
					),
					...leadersDown(said.leaders, { obstacles: sheet.boxes.slice(from), bottom }),
				],
				inFront: (items) =>
					thresholds.length === 0
						? items
						: [
								...items.filter(({ kind }) => kind !== 'text'),
								...thresholds,
								...items.filter(({ kind }) => kind === 'text'),
							],
				unplaced,
			};
		},
	};
}
