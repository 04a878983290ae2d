import { ticks as ticksBetween } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { placeKey } from '../kit/mark/key.ts';
import { lineLabelOf } from '../kit/time/line-labels.ts';
import { powerLabels, powersAround, type Scale } from '../kit/axis/log-scale.ts';
import { showsGrade } from '../kit/mark/mark.ts';
import type { PlacedBox, Scene, SceneItem } from '../kit/scene.ts';
import { type StepSeries, stepSeries, type TimePoint } from '../kit/time/step-series.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';
import { blockOf, placeBlock } from '../kit/text/block.ts';
import { fontsOf, type Layout, layoutOf } from '../kit/text/fonts.ts';
import { textWidth } from '../kit/text/measure.ts';
import { tickLabels } from '../kit/axis/tick-label.ts';
import { placeTimeAxis } from '../kit/time/time-axis.ts';
import { type PanelOptions, placeTimePanel } from '../kit/time/time-panel.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';
import { placeBelow } from '../kit/note/place-below.ts';
import { isMultiple, placeMultiples } from './multiples.ts';

export type { TimePoint } from '../kit/time/step-series.ts';

/** A figure holds up to the next of its series unless that is more than this many months later. */
export const usualGapMonths = 6;

const panelGapPx = 26;
const edgePx = 10;
/** On the left of the first day, a dot has its sign. */
const signEdgePx = 18;
/** The number of names that have room beside their lines in a wide drawing. */
const mostBeside = 2;
/** The height of the tallest panel, from zero to its highest tick. */
const plotHeightPx = { wide: 270, narrow: 220 } as const;

export interface TimeOptions extends WordsOption, TimeExtras {
	/** The maximum gap, in months, across which a line continues. */
	readonly gapMonths?: number;
	readonly scale?: Scale;
}

/**
 * Places estimates over their dates, in a panel for each measure. All panels share the time axis
 * and the value scale, from zero; a panel is as high as its values need. A line is level from one
 * figure to the next, as stated: nothing is interpolated, and gaps stay open. Many lines
 * are a panel each, with the others in grey (`multiples.ts`). Otherwise lines have their
 * names at their ends: in a free part of the plot, or, if there are many, in a column on the right.
 * What is not brought out is grey and named below the drawing. A logarithmic scale starts at a power
 * of ten, and is named above the first panel.
 */
export function placeEstimatesOverTime(
	points: readonly TimePoint[],
	widthPx: number,
	options: TimeOptions,
): Scene {
	const { gapMonths = usualGapMonths, scale = 'linear', words, lines = [], notes = [] } = options;
	const layout = layoutOf(widthPx);
	const fonts = fontsOf[layout];
	const facets = [...Map.groupBy(points, ({ measure }) => measure)].map(([measure, facet]) => ({
		measure,
		title: facet[0]?.measureLabel ?? '',
		series: stepSeries(facet, gapMonths),
	}));
	const spans = facets.map(({ measure, series }) => [
		...series.flatMap(({ steps }) => steps.map(({ span }) => span)),
		...lines
			.filter((line) => line.measure === measure)
			.map(({ value }) => ({ low: value, high: value })),
	]);
	const highs = spans.map((ofOne) => Math.max(0, ...ofOne.map(({ high }) => high)));
	const least = Math.min(0, ...spans.flat().map(({ low }) => low));
	const values =
		scale === 'linear' ? ticksOf(Math.max(0, ...highs), least) : powersAround(spans.flat());
	const said = scale === 'linear' ? tickLabels(values, words) : powerLabels(values, words);
	const ticks = values.map((value, index) => ({ value, label: said[index] ?? '' }));
	const leftPx = Math.ceil(Math.max(...said.map((label) => textWidth(label, fonts.small)))) + 10;
	const days = points.flatMap(({ first, last }) => [first, last]);
	const rise = (heightPx: number) =>
		(scale === 'linear' ? scaleLinear() : scaleLog())
			.domain([values[0] ?? 0, values.at(-1) ?? 1])
			.range([0, heightPx]);

	const note =
		scale === 'linear'
			? undefined
			: placeBlock(blockOf(words.log, fonts.small, { maxPx: widthPx }), 'start', { x: 0, y: 0 });
	const items: SceneItem[] = [...(note?.items ?? [])];
	const boxes: PlacedBox[] = [...(note?.boxes ?? [])];
	const unplaced: string[] = [];
	let y = Math.max(0, ...boxes.map(({ bottom }) => bottom + 6));
	for (const [index, { measure, title, series }] of facets.entries()) {
		const needed = ticks.filter(({ value }) => value < (highs[index] ?? 0)).length;
		const panel = {
			title,
			series,
			ticks: ticks.slice(0, Math.max(2, needed + 1)),
			fonts,
			leftPx,
			widthPx,
			top: y,
			extras: {
				...options,
				lines: lines.filter((line) => line.measure === measure),
				// Notes at dates and values are in the first panel.
				notes: notes.filter(({ at }) => index === 0 || at.of === 'record'),
			},
		};
		const placed = isMultiple(series)
			? placeMultiples({ ...panel, days, rise, words })
			: placeOne(panel, { days, rise: rise(plotHeightPx[layout]), layout, words });
		items.push(...placed.items);
		boxes.push(...placed.boxes);
		unplaced.push(...placed.unplaced);
		y = placed.bottom + panelGapPx;
	}
	const marks = points.filter(({ colour }) => colour !== 'context');
	const key = placeKey(
		marks
			.filter(({ qualifier }) => showsGrade(qualifier))
			.map(({ grade, colour }) => ({ grade, colour })),
		marks.map(({ qualifier }) => qualifier),
		{ font: fonts.small, widthPx, top: y - panelGapPx + 8, words },
	);
	const below = placeBelow([contextWords(facets, words), ...unplaced], {
		font: fonts.small,
		widthPx,
		top: key.bottom + 2,
	});
	return {
		layout,
		widthPx,
		heightPx: below.bottom,
		items: [...items, ...key.items, ...below.items],
		boxes: [...boxes, ...key.boxes, ...below.boxes],
		...(unplaced.length === 0 ? {} : { unplaced }),
	};
}

type PanelParts = Omit<PanelOptions, 'time' | 'rise' | 'rightPx' | 'labels' | 'columnPx'>;

/** A panel with all lines of a measure. */
function placeOne(
	panel: PanelParts,
	{
		days,
		rise,
		layout,
		words,
	}: {
		readonly days: readonly string[];
		readonly rise: (value: number) => number;
		readonly layout: Layout;
		readonly words: ChartWords;
	},
): ReturnType<typeof placeTimePanel> {
	const { series, fonts, leftPx, widthPx } = panel;
	const labelled = series.filter(({ colour }) => colour !== 'context');
	// A few names have room beside their lines, so that the plot is as wide as the drawing.
	const isColumn = layout === 'wide' && labelled.length > mostBeside;
	const labels = series.map((one) =>
		lineLabelOf(
			one,
			fonts,
			layout === 'wide' ? Math.round(widthPx * 0.27) : Math.min(170, (widthPx - leftPx) * 0.6),
		),
	);
	const columnPx = isColumn
		? widthPx - Math.max(...labels.map((label) => label.widthPx))
		: undefined;
	const rightPx = columnPx === undefined ? widthPx - 4 : columnPx - 22;
	const time = placeTimeAxis(days, {
		leftPx: leftPx + signEdgePx,
		rightPx: rightPx - edgePx,
		widthPx,
		font: fonts.small,
		words,
	});
	return placeTimePanel({
		...panel,
		labels,
		time,
		rise,
		rightPx,
		...(columnPx === undefined ? {} : { columnPx }),
	});
}

/** Names the lines that are grey; empty if there are none, or if each has a panel of its own. */
function contextWords(
	facets: readonly { readonly series: readonly StepSeries[] }[],
	{ emphasis }: ChartWords,
): string {
	const names = facets.flatMap(({ series }) =>
		series.flatMap(({ name, colour }) => (colour === 'context' ? [name] : [])),
	);
	return names.length === 0 ? '' : emphasis.context([...new Set(names)].join('; '));
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
