import { group, max, sum } from 'd3-array';
import { noteOf, placeAidPanel } from '../money/panel.ts';
import { amountScale } from '../money/plot.ts';
import { type AidPoint, type AidSeries, aidSeries, dayOf } from '../money/series.ts';
import { lowerBound } from '../../language/bounds.ts';
import { periodWordsOf, usualDays } from '../money/period-length.ts';
import type { Scene } from '../kit/scene.ts';
import { newSheet } from '../kit/sheet.ts';
import { blockOf } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import type { WordsOption } from '../kit/words.ts';

/** So many lines can be told apart in one plot. */
const mostTogether = 4;
const betweenPx = 28;

/**
 * Places amounts over time from zero: those of periods as bars, a plot for each donor, two beside each other on a wide drawing; cumulative ones as steps, up to four donors in a plot on a
 * wide drawing. Stages, and what covers a period beside what is cumulative, are small multiples: one below the other, all on one axis of time.
 * Plots of one form have one scale. A period that is not as long as most is outlined, and says how long it is.
 */
export function placeAidOverTime(
	points: readonly AidPoint[],
	widthPx: number,
	{ words }: WordsOption,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const series = aidSeries(points);
	const days = series.flatMap(({ form, points: own }) =>
		own.flatMap((point) =>
			form === 'periods' && point.from !== undefined ? [point.from, point.to] : [dayOf(point)],
		),
	);
	const sheet = newSheet();
	let y = 0;
	for (const [stage, ofStage] of group(series, ({ stage: name }) => name)) {
		for (const [form, ofForm] of group(ofStage, ({ form: name }) => name)) {
			const usual = usualDays(ofForm.flatMap((one) => one.points));
			const scale = amountScale(
				series.filter((one) => one.form === form).flatMap((one) => one.points),
				{ fonts, words },
			);
			y =
				sheet.write(
					blockOf(
						`${stage}, ${
							form === 'periods'
								? periodWordsOf(
										ofForm.flatMap((one) => one.points),
										words.aid,
									)
								: words.aid.forms[form]
						}`,
						fonts.heading,
						{ maxPx: widthPx },
					),
					'start',
					{ x: 0, y: y === 0 ? 0 : y + 22 },
				) + 4;
			const isTogether =
				layout === 'wide' &&
				form === 'cumulative' &&
				ofForm.length > 1 &&
				ofForm.length <= mostTogether;
			const panels: readonly (readonly AidSeries[])[] = isTogether
				? [ofForm.toSorted((a, b) => endOf(b) - endOf(a))]
				: ofForm.map((one) => [one]);
			const columns = layout === 'wide' && panels.length > 1 ? 2 : 1;
			const columnPx = (widthPx - (columns - 1) * betweenPx) / columns;
			const notePx = ({ points: own }: AidSeries) =>
				sum(
					noteOf(own, { leftPx: 0, rightPx: columnPx, usual, fonts, words }),
					({ heightPx }) => heightPx,
				);
			for (let row = 0; row < panels.length; row += columns) {
				const top = y;
				const beside = panels.slice(row, row + columns);
				// Plots beside each other start at one height.
				const notesPx = max(beside.flat(), notePx) ?? 0;
				y =
					Math.max(
						...beside.map((panel, column) => {
							const leftPx = column * (columnPx + betweenPx);
							return placeAidPanel(sheet, panel, {
								leftPx,
								rightPx: leftPx + columnPx,
								fonts,
								words,
								scale,
								days,
								usual,
								notesPx,
								y: top,
							});
						}),
					) + 12;
			}
		}
	}
	return {
		layout,
		widthPx,
		heightPx: y - 6,
		items: [{ kind: 'group', className: 'neutral', items: sheet.items }],
		boxes: sheet.boxes,
	};
}

/** The last amount, by which lines are put in order. */
function endOf({ points }: AidSeries): number {
	const last = points.at(-1);
	return last === undefined ? 0 : lowerBound(last.amount, last.qualifier);
}
