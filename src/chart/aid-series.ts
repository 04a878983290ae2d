import { median } from 'd3-array';
import type { Amount, Qualifier } from '../record/figure.ts';

/** A stated amount of aid, in a period or up to a day. */
export interface AidPoint {
	readonly id: string;
	readonly donor: string;
	readonly stage: string;
	/** The first day of the period, ISO; undefined where none was stated. */
	readonly from?: string;
	/** The last day that it covers, ISO. */
	readonly to: string;
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
	return [...Map.groupBy(points, ({ donor, stage }) => `${stage}|${donor}`).values()].flatMap((together): readonly AidSeries[] => {
		const sorted = together.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
		const [first] = sorted;
		if (first === undefined) return [];
		const isApart = sorted.every(({ from }, index) => from !== undefined && (sorted[index - 1]?.to ?? '') < from);
		return [{ donor: first.donor, stage: first.stage, form: isApart ? 'periods' : 'cumulative', points: sorted }];
	});
}

const dayMs = 86_400_000;
const daysOfMonth = 365.25 / 12;
/** Months are 28 to 31 days, halves of a year 181 to 184: within a tenth periods are of one length. */
const evenWithin = 0.1;

/** How many days a period covers; undefined where none was stated. */
function daysOf({ from, to }: Pick<AidPoint, 'from' | 'to'>): number | undefined {
	return from === undefined ? undefined : Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** The length that most periods have, in days. */
export function usualDays(points: readonly AidPoint[]): number {
	return median(points.flatMap((point) => daysOf(point) ?? [])) ?? 0;
}

/** Whether a period is shorter or longer than is usual, so that its amount does not compare with the others. */
export function isUneven(point: AidPoint, usual: number): boolean {
	return Math.abs((daysOf(point) ?? usual) - usual) > usual * evenWithin;
}

/** "4 months", "2 years", "10 days". */
export function lengthWords(days: number): string {
	const months = Math.round(days / daysOfMonth);
	if (months === 0 || Math.abs(days - months * daysOfMonth) > Math.max(1.5, days * 0.03)) return counted(days, 'day');
	return months % 12 === 0 ? counted(months / 12, 'year') : counted(months, 'month');
}

function counted(count: number, unit: string): string {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}

/** The amounts of periods that are not of the usual length, with their lengths: "€12.33 billion in 4 months, Jan 2026 to Apr 2026". Empty where there are none. */
export function unevenWords(points: readonly AidPoint[], usual: number): string {
	return points.filter((point) => isUneven(point, usual)).map((point) => `${point.words} in ${lengthWords(daysOf(point) ?? usual)}, ${point.when}`).join('; ');
}

const namedLengths: Readonly<Record<string, string>> = { '1 day': 'day', '1 month': 'month', '3 months': 'quarter', '6 months': 'half-year', '1 year': 'year' };

/** What the bars of a chart stand for: "in each half-year; outlined where the period is shorter". */
export function periodWordsOf(points: readonly AidPoint[]): string {
	const usual = usualDays(points);
	const uneven = points.filter((point) => isUneven(point, usual)).map((point) => (daysOf(point) ?? usual) > usual);
	const each = `in each ${namedLengths[lengthWords(usual)] ?? `period of ${lengthWords(usual)}`}`;
	if (uneven.length === 0) return each;
	const what = new Set(uneven).size > 1 ? 'of another length' : uneven[0] === true ? 'longer' : 'shorter';
	return `${each}; outlined where the period is ${what}`;
}

/**
 * Up to which day each point of a cumulative series holds: up to the next; where that is more than twice as far away as is usual in the
 * series, only for the usual time, so that the gap stays open. The last holds for no time: what came later is not known.
 */
export function heldUntil(points: readonly AidPoint[]): readonly string[] {
	const times = points.map(({ to }) => Date.parse(to));
	const usual = median(times.slice(1), (time, index) => time - (times[index] ?? time)) ?? 0;
	return points.map(({ to }, index) => {
		const [time = 0, next] = [times[index], times[index + 1]];
		if (next === undefined) return to;
		return next - time > 2 * usual ? new Date(time + Math.round(usual / dayMs) * dayMs).toISOString().slice(0, 10) : (points[index + 1]?.to ?? to);
	});
}

/** The chart in full sentences: every amount keeps its qualifier and its time. */
export function describeAidOverTime(points: readonly AidPoint[]): string {
	return aidSeries(points).map(({ donor, stage, form, points: all }) => `${stage}, ${donor}, ${formWords[form]}: ${all.map(({ when, words }) => `${when}: ${words}`).join('; ')}.`).join(' ');
}

export const formWords: Readonly<Record<AidSeries['form'], string>> = { periods: 'in each period', cumulative: 'in all up to each date' };
