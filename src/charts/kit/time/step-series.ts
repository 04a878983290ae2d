import { ascending } from 'd3-array';
import type { Amount, Qualifier } from '../../../record/figure.ts';
import type { Grade } from '../../../record/vocabulary.ts';
import type { Colour } from '../colour.ts';
import { type Span, spanOf } from '../../../language/bounds.ts';

/** One figure at its date, with the words shown next to it. */
export interface TimePoint {
	readonly id: string;
	/**
	 * The line that it belongs to: its claimant and, if several subjects are drawn, its subject.
	 */
	readonly series: string;
	readonly measure: string;
	readonly measureLabel: string;
	readonly colour: Colour;
	/** The first and last day that its as-of date can mean, ISO. */
	readonly first: string;
	readonly last: string;
	readonly when: string;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly grade: Grade;
	readonly words: string;
	/** The class by which readers can hide its line. */
	readonly choice?: string;
	/** How the claimant's method changes from here on. */
	readonly methodBreak?: string;
}

/** A point with its span on the value axis, and how long it is the latest. */
export interface Step {
	readonly point: TimePoint;
	readonly span: Span;
	/** The stated value or bound; undefined for a range without a best value. */
	readonly level?: number;
	/**
	 * The point up to which the value holds; undefined for the last one, and if the next is too far
	 * away.
	 */
	readonly next?: TimePoint;
}

export interface StepSeries {
	readonly name: string;
	readonly choice?: string;
	readonly colour: Colour;
	readonly steps: readonly Step[];
}

/**
 * Groups points into the lines of one panel, in the order of their first points. Points are sorted
 * by date. A figure holds up to the next unless that is more than `gapMonths` later.
 */
export function stepSeries(points: readonly TimePoint[], gapMonths: number): readonly StepSeries[] {
	return [...Map.groupBy(points, ({ series }) => series)].map(([name, all]) => {
		const sorted = all.toSorted(
			(a, b) => ascending(middleOf(a), middleOf(b)) || ascending(a.last, b.last),
		);
		return {
			name,
			...(sorted[0]?.choice === undefined ? {} : { choice: sorted[0].choice }),
			// A line is brought out with any of its figures.
			colour:
				sorted.find(({ colour }) => colour !== 'context')?.colour ?? sorted[0]?.colour ?? 'plain',
			steps: sorted.map((point, index): Step => {
				const next = sorted[index + 1];
				const span = spanOf(point.amount, point.qualifier);
				const level =
					point.qualifier === 'order' ? undefined : span.open === undefined ? span.dot : span.low;
				return {
					point,
					span,
					...(level === undefined ? {} : { level }),
					...(next === undefined || isFar(point.last, next.first, gapMonths) ? {} : { next }),
				};
			}),
		};
	});
}

/**
 * The middle of the days that a date can mean, in ms, so that a month does not sort before its
 * second day.
 */
function middleOf({ first, last }: TimePoint): number {
	return (Date.parse(first) + Date.parse(last)) / 2;
}

/** Whether `later` is more than this many months after `day`. */
function isFar(day: string, later: string, months: number): boolean {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return Date.parse(later) > Date.UTC(year, month - 1 + months, date);
}
