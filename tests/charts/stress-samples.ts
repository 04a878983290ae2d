import type { Scene } from '../../src/charts/kit/scene.ts';
import { placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import type { EstimateRow } from '../../src/charts/estimate-range/row.ts';
import {
	placeEstimatesOverTime,
	type TimePoint,
} from '../../src/charts/estimates-over-time/layout.ts';
import type { Colour } from '../../src/charts/kit/colour.ts';
import type { TimelineEvent } from '../../src/charts/timeline/event-marks.ts';
import { placeTimeline } from '../../src/charts/timeline/layout.ts';
import { placeWaffle } from '../../src/charts/waffle/layout.ts';
import { chart as english } from '../../src/messages/en/chart.ts';

/** Invented: names in four scripts, two of them from right to left, and one that is very long. */
const names = [
	'US officials',
	'Головне управління розвідки Міністерства оборони України',
	'وزارة الدفاع',
	'משרד הביטחון',
	'The Commission for the Investigation of the Fate of Missing Persons and of Prisoners',
] as const;
const colours: readonly Colour[] = ['rust', 'blue', 'teal', 'violet', 'ochre'];
const qualifiers = ['exact', 'at-least', 'at-most', 'approx', 'near-below'] as const;
const grades = ['counted', 'estimated', 'claimed'] as const;

const of = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T =>
	list[index % list.length] as T;
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Invented rows; the amounts rise by the same factor from the first to the last. */
function rowsOf(count: number, [low, high]: readonly [number, number]): readonly EstimateRow[] {
	return Array.from({ length: count }, (_, index): EstimateRow => {
		const share = count === 1 ? 1 : index / (count - 1);
		const amount = Math.round(low <= 0 ? low + (high - low) * share : low * (high / low) ** share);
		return {
			id: `row-${index}`,
			lane: of(names, index),
			when: `${1 + (index % 28)} Aug 2023`,
			measure: index % 3 === 2 ? 'wounded' : 'killed',
			measureLabel: index % 3 === 2 ? 'Wounded' : 'Killed',
			subjectLabel: `Subject ${1 + (index % 5)}`,
			colour: of(colours, index),
			amount,
			qualifier: of(qualifiers, index),
			grade: of(grades, index),
			words: amount.toLocaleString('en').replace('-', '−'),
			differs: false,
		};
	});
}

/** Invented points of several claimants. */
function pointsOf(
	count: number,
	{
		claimants,
		colour,
		from,
		days,
		low = 0,
	}: {
		readonly claimants: number;
		readonly colour: (claimant: number) => Colour;
		readonly from: string;
		readonly days: number;
		readonly low?: number;
	},
): readonly TimePoint[] {
	return Array.from({ length: count }, (_, index): TimePoint => {
		const share = count === 1 ? 0 : index / (count - 1);
		const day = new Date(Date.parse(from) + Math.round(days * share) * 86_400_000)
			.toISOString()
			.slice(0, 10);
		const claimant = index % claimants;
		const amount = Math.round(low + 1_000_000 * share ** 2 + 20_000 * claimant);
		return {
			id: `point-${index}`,
			series: of(names, claimant),
			measure: 'killed',
			measureLabel: 'Killed',
			colour: colour(claimant),
			first: day,
			last: day,
			when: day,
			amount,
			qualifier: of(qualifiers, claimant),
			grade: of(grades, claimant),
			words: amount.toLocaleString('en').replace('-', '−'),
		};
	});
}

const events = Array.from({ length: 60 }, (_, index): TimelineEvent => {
	const day = new Date(Date.UTC(1994, 0, 1 + index * 180)).toISOString().slice(0, 10);
	return {
		id: `event-${index}`,
		first: day,
		last: index % 7 === 3 ? `${day.slice(0, 4)}-12-${twoDigits(28)}` : day,
		when: index % 7 === 3 ? day.slice(0, 4) : day,
		text: `${of(names, index)} says what happened.`,
		isReported: index % 5 === 4,
	};
});

const words = { words: english };
const sameColour = () => 'rust' as const;

/**
 * Charts under stress, on invented figures: 1, 2, 12, 40 and 120 of them, values from 1 to 10
 * million, five subjects, long names in several scripts, 30 years, one day, values below zero.
 */
export const stressedEstimates: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'stress-range-1': (widthPx) => placeEstimateRange(rowsOf(1, [5000, 5000]), widthPx, words),
	'stress-range-2': (widthPx) => placeEstimateRange(rowsOf(2, [1, 10_000_000]), widthPx, words),
	'stress-range-12': (widthPx) => placeEstimateRange(rowsOf(12, [1, 10_000_000]), widthPx, words),
	'stress-range-40': (widthPx) => placeEstimateRange(rowsOf(40, [1000, 1_460_000]), widthPx, words),
	'stress-range-120': (widthPx) =>
		placeEstimateRange(rowsOf(120, [1000, 1_460_000]), widthPx, words),
	'stress-range-below-zero': (widthPx) =>
		placeEstimateRange(rowsOf(5, [-40_000, 90_000]), widthPx, words),
	'stress-over-time-1': (widthPx) =>
		placeEstimatesOverTime(
			pointsOf(1, { claimants: 1, colour: sameColour, from: '2023-08-18', days: 0 }),
			widthPx,
			words,
		),
	'stress-over-time-12-one-day': (widthPx) =>
		placeEstimatesOverTime(
			pointsOf(12, { claimants: 5, colour: sameColour, from: '2023-08-18', days: 0 }),
			widthPx,
			words,
		),
	'stress-over-time-40-five-subjects': (widthPx) =>
		placeEstimatesOverTime(
			pointsOf(40, {
				claimants: 5,
				colour: (claimant) => of(colours, claimant),
				from: '2022-02-24',
				days: 1200,
			}),
			widthPx,
			words,
		),
	'stress-over-time-120-thirty-years': (widthPx) =>
		placeEstimatesOverTime(
			pointsOf(120, { claimants: 5, colour: sameColour, from: '1994-01-01', days: 10_950 }),
			widthPx,
			{ ...words, gapMonths: 36 },
		),
	'stress-over-time-below-zero': (widthPx) =>
		placeEstimatesOverTime(
			pointsOf(12, {
				claimants: 2,
				colour: (claimant) => of(colours, claimant),
				from: '2022-02-24',
				days: 700,
				low: -300_000,
			}),
			widthPx,
			words,
		),
	'stress-timeline-60-thirty-years': (widthPx) => placeTimeline(events, widthPx, english),
	'stress-timeline-one-day': (widthPx) =>
		placeTimeline(
			events.slice(0, 12).map((event) => ({
				...event,
				first: '2023-08-18',
				last: '2023-08-18',
				when: '18 Aug 2023',
			})),
			widthPx,
			english,
		),
	'stress-waffle-12': (widthPx) =>
		placeWaffle(
			{
				groups: rowsOf(12, [1, 200_000]).map((row) => ({
					outer: { ...row, qualifier: 'exact', detail: row.lane },
					inner: [],
				})),
				each: 1000,
				scale: '1 square = 1,000 people',
			},
			widthPx,
		),
};
