import { ticks as ticksBetween } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { placeKey } from '../kit/mark/key.ts';
import { lineLabelOf } from '../kit/time/line-labels.ts';
import { powerLabels, powersAround, type Scale } from '../kit/axis/log-scale.ts';
import { showsGrade } from '../kit/mark/mark.ts';
import type { PlacedBox, Scene, SceneItem } from '../kit/scene.ts';
import { stepSeries, type TimePoint } from '../kit/time/step-series.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { fontsOf, layoutOf } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { tickLabels } from '../kit/axis/tick-label.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import { placeTimePanel } from '../kit/time/time-panel.ts';
import type { WordsOption } from '../kit/words.ts';

export type { TimePoint } from '../kit/time/step-series.ts';

/** A figure holds up to the next of its series unless that is more than this many months later. */
export const usualGapMonths = 6;

const panelGapPx = 26;
const edgePx = 10;
/** On the left of the first day, a dot has its sign. */
const signEdgePx = 18;
/** The height of the tallest panel, from zero to its highest tick. */
const plotHeightPx = { wide: 270, narrow: 220 } as const;

export interface TimeOptions extends WordsOption {
	/** The maximum gap, in months, across which a line continues. */
	readonly gapMonths?: number;
	readonly scale?: Scale;
}

/**
 * Places estimates over their dates, in a panel for each measure. All panels share the time axis
 * and the value scale, from zero; a panel is as high as its values need. A line is level from one
 * figure to the next, as stated: nothing is interpolated, and gaps stay open. A wide drawing has
 * the names of lines in a column on the right, a narrow one in free parts of its panels. A
 * logarithmic scale starts at a power of ten, and is named above the first panel.
 */
export function placeEstimatesOverTime(
	points: readonly TimePoint[],
	widthPx: number,
	{ gapMonths = usualGapMonths, scale = 'linear', words }: TimeOptions,
): Scene {
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const facets = [...Map.groupBy(points, ({ measure }) => measure).values()].map((facet) => ({
		title: facet[0]?.measureLabel ?? '',
		series: stepSeries(facet, gapMonths),
	}));
	const spans = facets.map(({ series }) =>
		series.flatMap(({ steps }) => steps.map(({ span }) => span)),
	);
	const highs = spans.map((ofOne) => Math.max(0, ...ofOne.map(({ high }) => high)));
	const least = Math.min(0, ...spans.flat().map(({ low }) => low));
	const values =
		scale === 'linear' ? ticksOf(Math.max(0, ...highs), least) : powersAround(spans.flat());
	const said = scale === 'linear' ? tickLabels(values, words) : powerLabels(values, words);
	const ticks = values.map((value, index) => ({ value, label: said[index] ?? '' }));
	const leftPx = Math.ceil(Math.max(...said.map((label) => textWidth(label, fonts.small)))) + 10;

	const columnMaxPx =
		layout === 'wide' ? Math.round(widthPx * 0.27) : Math.min(170, (widthPx - leftPx) * 0.6);
	const labels = facets.map(({ series }) =>
		series.map((one) => lineLabelOf(one, fonts, columnMaxPx)),
	);
	const columnPx =
		layout === 'wide'
			? widthPx - Math.max(...labels.flat().map((label) => label.widthPx))
			: undefined;
	const rightPx = columnPx === undefined ? widthPx - 4 : columnPx - 22;
	const time = placeTimeAxis(
		points.flatMap(({ first, last }) => [first, last]),
		{ leftPx: leftPx + signEdgePx, rightPx: rightPx - edgePx, widthPx, font: fonts.small, words },
	);
	const rise = (scale === 'linear' ? scaleLinear() : scaleLog())
		.domain([values[0] ?? 0, values.at(-1) ?? 1])
		.range([0, plotHeightPx[layout]]);

	const note =
		scale === 'linear'
			? undefined
			: placeBlock(blockOf(words.log, fonts.small, { maxPx: widthPx }), 'start', { x: 0, y: 0 });
	const items: SceneItem[] = [...(note?.items ?? [])];
	const boxes: PlacedBox[] = [...(note?.boxes ?? [])];
	let y = Math.max(0, ...boxes.map(({ bottom }) => bottom + 6));
	for (const [index, { title, series }] of facets.entries()) {
		const needed = ticks.filter(({ value }) => value < (highs[index] ?? 0)).length;
		const panel = placeTimePanel({
			title,
			series,
			labels: labels[index] ?? [],
			time,
			ticks: ticks.slice(0, Math.max(2, needed + 1)),
			rise,
			fonts,
			leftPx,
			rightPx,
			widthPx,
			top: y,
			...(columnPx === undefined ? {} : { columnPx }),
		});
		items.push(...panel.items);
		boxes.push(...panel.boxes);
		y = panel.bottom + panelGapPx;
	}
	const key = placeKey(
		points
			.filter(({ qualifier }) => showsGrade(qualifier))
			.map(({ grade, colour }) => ({ grade, colour })),
		points.map(({ qualifier }) => qualifier),
		{ font: fonts.small, widthPx, top: y - panelGapPx + 8, words },
	);
	return {
		layout,
		widthPx,
		heightPx: key.bottom,
		items: [...items, ...key.items],
		boxes: [...boxes, ...key.boxes],
	};
}

/**
 * Round values from zero to the first that is at least `largest`, and, if `least` is below zero,
 * from the first that is not above it.
 */
function ticksOf(largest: number, least: number): readonly number[] {
	// Use 1 for values below a millionth, for which no scale would fit.
	const end = largest > 1e-6 || least < 0 ? largest : 1;
	const inside = ticksBetween(least, end, 4);
	const step = (inside[1] ?? end) - (inside[0] ?? 0);
	const count = Math.max(least < 0 ? 0 : 1, Math.ceil(end / step - 1e-9));
	const below = Math.max(0, Math.ceil(-least / step - 1e-9));
	return Array.from({ length: below + count + 1 }, (_, index) =>
		Number(((index - below) * step).toPrecision(12)),
	);
}
