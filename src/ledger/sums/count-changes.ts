import { compareDates, firstDay, lastDay, middleDay } from '../../language/write/date.ts';
import type { PlotPeriod } from '../plot/choices.ts';
import type { Figure } from '../../record/resolved.ts';
import { seriesKey } from '../ask/series.ts';

/** The difference between two statements of one running total. */
export interface CountChange {
	readonly earlier: Figure;
	readonly later: Figure;
	/** The days, ISO, at which the two are taken: the middle of the days that a date can mean. */
	readonly from: string;
	readonly to: string;
	/** How many periods lie between the two. */
	readonly periods: number;
	/** The difference of the two amounts for each period. */
	readonly perPeriod: number;
	/** Whether an amount is approximate or the periods are not whole, so that it is “about”. */
	readonly isAbout: boolean;
}

/** Why no change leads to a figure. */
export type LeftOut = 'amount' | 'method' | 'gap' | 'fall' | 'soon';

export interface CountChanges {
	readonly changes: readonly CountChange[];
	/** The figures to which no change leads, other than the first of each series. */
	readonly left: readonly { readonly figure: Figure; readonly why: LeftOut }[];
}

const dayMs = 86_400_000;
const daysIn: Readonly<Record<PlotPeriod, number>> = {
	day: 1,
	week: 7,
	month: 365.25 / 12,
	year: 365.25,
};
/** A count that follows sooner than this share of a period says nothing about a period. */
const soonest = 0.9;

/**
 * The changes of running totals from one statement to the next of the same series, for each period:
 * a difference of two stated amounts, divided by the periods between them. Nothing is interpolated:
 * a change spans the days between its two figures. Only single exact or approximate amounts have a
 * difference. There is none across a change of method, a fall, or more than `gapMonths` months.
 */
export function countChanges(
	figures: readonly Figure[],
	per: PlotPeriod,
	gapMonths: number,
): CountChanges {
	const changes: CountChange[] = [];
	const left: { figure: Figure; why: LeftOut }[] = [];
	for (const series of Map.groupBy(figures, seriesKey).values()) {
		let earlier: Figure | undefined;
		let isBroken = false;
		for (const later of series.toSorted((a, b) => compareDates(a.asOf, b.asOf))) {
			if (!isOne(later)) {
				left.push({ figure: later, why: 'amount' });
				continue;
			}
			isBroken ||= later.methodBreak !== undefined;
			if (earlier === undefined) {
				[earlier, isBroken] = [later, false];
				continue;
			}
			const periods = periodsBetween(earlier.asOf, later.asOf, per);
			const change = amountOf(later) - amountOf(earlier);
			const why: LeftOut | undefined = isBroken
				? 'method'
				: periods < soonest
					? 'soon'
					: isApart(earlier.asOf, later.asOf, gapMonths)
						? 'gap'
						: change < 0
							? 'fall'
							: undefined;
			if (why !== undefined) left.push({ figure: later, why });
			else
				changes.push({
					earlier,
					later,
					from: middleDay(earlier.asOf),
					to: middleDay(later.asOf),
					periods,
					perPeriod: change / periods,
					isAbout:
						!Number.isInteger(periods) ||
						earlier.qualifier === 'approx' ||
						later.qualifier === 'approx',
				});
			if (why !== 'soon') [earlier, isBroken] = [later, false];
		}
	}
	return { changes, left };
}

/** Whether an amount is one number that can be subtracted from another. */
function isOne({ amount, qualifier }: Figure): boolean {
	return typeof amount === 'number' && (qualifier === 'exact' || qualifier === 'approx');
}

function amountOf({ amount }: Figure): number {
	return typeof amount === 'number' ? amount : amount.low;
}

/** Whether the second date is more than this many months after the first. */
function isApart(from: string, to: string, months: number): boolean {
	return periodsBetween(lastDay(from), firstDay(to), 'month') > months;
}

/**
 * The number of periods between two dates: a whole number of months or years from a day to the same
 * day of another month, or from a month to another; otherwise by their mean length.
 */
function periodsBetween(from: string, to: string, per: PlotPeriod): number {
	const [first, last] = [wholeDate(from), wholeDate(to)];
	const months =
		first !== undefined && last !== undefined && first.day === last.day
			? (last.year - first.year) * 12 + last.month - first.month
			: undefined;
	if (months !== undefined && per === 'month') return months;
	if (months !== undefined && per === 'year' && months % 12 === 0) return months / 12;
	return (Date.parse(middleDay(to)) - Date.parse(middleDay(from))) / dayMs / daysIn[per];
}

/** The parts of a month or day; undefined for a year and for a part of one. */
function wholeDate(
	date: string,
): { readonly year: number; readonly month: number; readonly day: number | undefined } | undefined {
	const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
	return found === null
		? undefined
		: {
				year: Number(found[1]),
				month: Number(found[2]),
				day: found[3] === undefined ? undefined : Number(found[3]),
			};
}
