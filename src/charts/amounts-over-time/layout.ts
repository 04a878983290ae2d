import { group, max, sum } from 'd3-array';
import { noteOf, placeMoneyPanel } from '../money/panel.ts';
import { amountScale } from '../money/plot.ts';
import { type MoneyPoint, type MoneySeries, moneySeries, dayOf } from '../money/series.ts';
import { type KeyedKind, placeKindKey } from '../money/kind-key.ts';
import { lowerBound } from '../../language/bounds.ts';
import { periodWordsOf, usualDays } from '../money/period-length.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { ThresholdLine, TimeExtras } from '../kit/time/panel-extras.ts';
import type { WordsOption } from '../kit/words.ts';

/** The number of lines in one plot that readers can tell apart. */
const mostTogether = 4;
const betweenPx = 28;

/**
 * Places amounts over time from zero. Amounts per period are bars, in a plot for each subject, two
 * side by side on a wide drawing. Cumulative amounts are steps, with up to four subjects in a plot on
 * a wide drawing. Stages are small multiples, and so are bars and steps: one below the other, on
 * one time axis. Plots of one form share a scale. A period of unusual length is outlined and
 * labelled with its length. Kinds are stacked in the bars, and a key above names them.
 */
export function placeAmountsOverTime(
	points: readonly MoneyPoint[],
	widthPx: number,
	{
		words,
		kinds = [],
		extras = {},
	}: WordsOption & { readonly kinds?: readonly KeyedKind[]; readonly extras?: MoneyExtras },
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const series = moneySeries(points);
	const days = series.flatMap(({ form, points: own }) =>
		own.flatMap((point) =>
			form === 'periods' && point.from !== undefined ? [point.from, point.to] : [dayOf(point)],
		),
	);
	const sheet = newSheet();
	const keyBottom =
		kinds.length === 0
			? 0
			: placeKindKey(sheet, kinds, { font: fonts.name, maxPx: widthPx, at: { x: 0, y: 0 } }) + 8;
	let y = keyBottom;
	const unplaced: string[] = [];
	const divide = dividerOf(extras, series);
	const isBroughtOut = [extras.lines, extras.shades, extras.notes].some(
		(all) => all !== undefined && all.length > 0,
	);
	for (const [stage, ofStage] of group(series, ({ stage: name }) => name)) {
		for (const [form, ofForm] of group(ofStage, ({ form: name }) => name)) {
			const usual = usualDays(ofForm.flatMap((one) => one.points));
			const scale = amountScale(
				series.filter((one) => one.form === form).flatMap((one) => one.points),
				{
					fonts,
					words,
					lines: (extras.lines ?? []).filter((line) => isOfStage(line, stage, series)),
				},
			);
			y =
				sheet.write(
					blockOf(
						`${stage}, ${
							form === 'periods'
								? periodWordsOf(
										ofForm.flatMap((one) => one.points),
										words.money,
									)
								: words.money.forms[form]
						}`,
						fonts.heading,
						{ maxPx: widthPx },
					),
					'start',
					{ x: 0, y: y === keyBottom ? y : y + 22 },
				) + 4;
			const isTogether =
				layout === 'wide' &&
				form === 'cumulative' &&
				ofForm.length > 1 &&
				ofForm.length <= mostTogether;
			const panels: readonly (readonly MoneySeries[])[] = isTogether
				? [ofForm.toSorted((a, b) => endOf(b) - endOf(a))]
				: ofForm.map((one) => [one]);
			// Words above plots side by side would set these at different heights.
			const columns = layout === 'wide' && panels.length > 1 && !isBroughtOut ? 2 : 1;
			const columnPx = (widthPx - (columns - 1) * betweenPx) / columns;
			const notePx = ({ points: own }: MoneySeries) =>
				sum(
					noteOf(own, { leftPx: 0, rightPx: columnPx, usual, fonts, words }),
					({ heightPx }) => heightPx,
				);
			for (let row = 0; row < panels.length; row += columns) {
				const top = y;
				const beside = panels.slice(row, row + columns);
				// Plots side by side start at the same height.
				const notesPx = max(beside.flat(), notePx) ?? 0;
				const placed = beside.map((panel, column) => {
					const leftPx = column * (columnPx + betweenPx);
					return placeMoneyPanel(sheet, panel, {
						leftPx,
						rightPx: leftPx + columnPx,
						fonts,
						words,
						scale,
						days,
						usual,
						notesPx,
						extras: divide(panel),
						y: top,
					});
				});
				y = Math.max(...placed.map(({ bottom }) => bottom)) + 12;
				unplaced.push(...placed.flatMap((panel) => panel.unplaced));
			}
		}
	}
	const below = placeBelow(unplaced, { font: fonts.small, widthPx, top: y - 6 });
	return {
		layout,
		widthPx,
		heightPx: unplaced.length === 0 ? y - 6 : below.bottom + 4,
		items: [...sheet.items, ...below.items],
		boxes: [...sheet.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}

/** A line of money, which may be of one stage. */
type StagedLine = ThresholdLine & { readonly stage?: string };

/** What the author brings out in a chart of money over time. */
export interface MoneyExtras extends TimeExtras {
	readonly lines?: readonly StagedLine[];
}

/** A line is in the plots of its stage, or in all if no plot has its stage. */
function isOfStage(line: StagedLine, stage: string, series: readonly MoneySeries[]): boolean {
	return line.stage === stage || series.every((one) => one.stage !== line.stage);
}

/**
 * Divides what is brought out among panels, which are asked for in order: a note at a record is in
 * the panel of the record, one at a date or value in the first, and a line is named once.
 */
function dividerOf(
	{ lines = [], shades = [], notes = [] }: MoneyExtras,
	series: readonly MoneySeries[],
): (panel: readonly MoneySeries[]) => TimeExtras {
	const named = new Set<string>();
	let isFirst = true;
	return (panel) => {
		const ids = new Set(
			panel.flatMap(({ points }) =>
				points.flatMap(({ id, kinds = [] }) => [id, ...kinds.map((kind) => kind.id)]),
			),
		);
		const own = lines.filter((line) => isOfStage(line, panel[0]?.stage ?? '', series));
		const divided = {
			shades,
			lines: own.map((line) => (named.has(line.id) ? { ...line, words: '' } : line)),
			notes: notes.filter(({ at }) => (at.of === 'record' ? ids.has(at.id) : isFirst)),
		};
		for (const { id } of own) named.add(id);
		isFirst = false;
		return divided;
	};
}

/** The last amount, by which lines are sorted. */
function endOf({ points }: MoneySeries): number {
	const last = points.at(-1);
	return last === undefined ? 0 : lowerBound(last.amount, last.qualifier);
}
