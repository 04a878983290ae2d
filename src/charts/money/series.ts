import { ascending, median } from 'd3-array';
import type { Amount, Qualifier } from '../../record/figure.ts';
import type { ChartWords } from '../kit/words.ts';

/** A stated amount of aid, in a period or up to a day. */
export interface AidPoint {
	readonly id: string;
	readonly donor: string;
	readonly stage: string;
	/** The first day of the period, ISO; undefined where none was stated. */
	readonly from?: string;
	/** The last day that it covers, ISO. */
	readonly to: string;
	/** The middle of the days that its last one may be, ISO, where that is no day but a month or a year. */
	readonly on?: string;
	/** The same in words. */
	readonly when: string;
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly words: string;
}

/** What one donor gave at one stage: in periods that do not overlap, or in all up to each day. Points are in the order of their days. */
export interface AidSeries {
	readonly donor: string;
	readonly stage: string;
	readonly form: 'periods' | 'cumulative';
	readonly points: readonly AidPoint[];
}

/** The series in the order of their first points. Amounts whose periods overlap, or of no stated period, are cumulative. */
export function aidSeries(points: readonly AidPoint[]): readonly AidSeries[] {
	return [...Map.groupBy(points, ({ donor, stage }) => `${stage}|${donor}`).values()].flatMap(
		(together): readonly AidSeries[] => {
			const sorted = together.toSorted((a, b) => ascending(a.to, b.to));
			const [first] = sorted;
			if (first === undefined) return [];
			const isApart = sorted.every(
				({ from }, index) => from !== undefined && (sorted[index - 1]?.to ?? '') < from,
			);
			return [
				{
					donor: first.donor,
					stage: first.stage,
					form: isApart ? 'periods' : 'cumulative',
					points: sorted,
				},
			];
		},
	);
}

const dayMs = 86_400_000;

/** The day at which what was given up to a date is drawn. */
export function dayOf({ on, to }: AidPoint): string {
	return on ?? to;
}

/**
 * Up to which day each point of a cumulative series holds: up to the next; where that is more than twice as far away as is usual in the
 * series, only for the usual time, so that the gap stays open. The last holds for no time: what came later is not known.
 */
export function validUntil(points: readonly AidPoint[]): readonly string[] {
	const days = points.map(dayOf);
	const times = days.map((day) => Date.parse(day));
	const usual = median(times.slice(1), (time, index) => time - (times[index] ?? time)) ?? 0;
	return days.map((day, index) => {
		const [time = 0, next] = [times[index], times[index + 1]];
		if (next === undefined) return day;
		return next - time > 2 * usual
			? new Date(time + Math.round(usual / dayMs) * dayMs).toISOString().slice(0, 10)
			: (days[index + 1] ?? day);
	});
}

/** The chart in full sentences: every amount keeps its qualifier and its time. */
export function describeAidOverTime(points: readonly AidPoint[], { aid }: ChartWords): string {
	return aidSeries(points)
		.map(
			({ donor, stage, form, points: all }) =>
				`${stage}, ${donor}, ${aid.forms[form]}: ${all.map(({ when, words }) => `${when}: ${words}`).join('; ')}.`,
		)
		.join(' ');
}
