import { capitalise } from '../../parts/names.ts';
import { median } from 'd3-array';
import type { MoneyPoint } from './series.ts';
import type { MoneyWords, PeriodLength } from '../kit/money-words.ts';
import { firstDay, lastDay, middleDay } from '../../language/write/date.ts';
import { splitDatePart } from '../../record/scalars.ts';

const dayMs = 86_400_000;
const daysOfMonth = 365.25 / 12;
/**
 * Lengths within a tenth of each other count as equal: months have 28 to 31 days, half-years 181 to
 * 184.
 */
const evenWithin = 0.1;

/**
 * The day on which the drawing of a period begins, ISO: the first day of its first month or year,
 * or the middle of a part of one, such as "late 2023".
 */
export function periodStart(since: string): string {
	return splitDatePart(since) === undefined ? firstDay(since) : middleDay(since);
}

/**
 * The day on which the drawing of a period ends, ISO: the last day of its last month or year, or the
 * middle of a part of one.
 */
export function periodEnd(asOf: string): string {
	return splitDatePart(asOf) === undefined ? lastDay(asOf) : middleDay(asOf);
}

/** The number of days that a period covers; undefined if none was stated. */
function daysOf({ from, to }: Pick<MoneyPoint, 'from' | 'to'>): number | undefined {
	return from === undefined
		? undefined
		: Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** The length of most periods, in days. */
export function usualDays(points: readonly MoneyPoint[]): number {
	return median(points.flatMap((point) => daysOf(point) ?? [])) ?? 0;
}

/** Whether a period is of unusual length, so that its amount cannot be compared with the others. */
export function isUneven(point: MoneyPoint, usual: number): boolean {
	return Math.abs((daysOf(point) ?? usual) - usual) > usual * evenWithin;
}

/**
 * A number of days in words: four months, two years, ten days. Whole months or years are used if
 * the length is close to them.
 */
export function lengthOf(days: number): PeriodLength {
	const months = Math.round(days / daysOfMonth);
	if (months === 0 || Math.abs(days - months * daysOfMonth) > Math.max(1.5, days * 0.03))
		return { count: days, unit: 'day' };
	return months % 12 === 0
		? { count: months / 12, unit: 'year' }
		: { count: months, unit: 'month' };
}

/**
 * The amounts of periods of unusual length, with their lengths: "€12.33 billion in 4 months, Jan
 * 2026 to Apr 2026". Empty if there are none.
 */
export function unevenWords(
	points: readonly MoneyPoint[],
	usual: number,
	words: MoneyWords,
): string {
	return points
		.filter((point) => isUneven(point, usual))
		.map((point) =>
			capitalise(
				words.uneven(point.words, lengthOf(daysOf(point) ?? usual), point.when).trimStart(),
			),
		)
		.join('; ');
}

/** What the bars of a chart mean: "in each half-year; outlined where the period is shorter". */
export function periodWordsOf(points: readonly MoneyPoint[], words: MoneyWords): string {
	const usual = usualDays(points);
	const uneven = points
		.filter((point) => isUneven(point, usual))
		.map((point) => (daysOf(point) ?? usual) > usual);
	const each = words.inEach(lengthOf(usual));
	if (uneven.length === 0) return each;
	return words.outlined(
		each,
		new Set(uneven).size > 1 ? 'other' : uneven[0] === true ? 'longer' : 'shorter',
	);
}
