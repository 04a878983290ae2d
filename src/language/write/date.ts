import { ascending } from 'd3-array';
import { type DatePart, splitDatePart } from '../../record/scalars.ts';
import { en } from '../en/en.ts';
import type { Language } from '../language.ts';

/** "18 August 2023", "August 2023", "late August 2023", "2023" or "late 2023", as precise as `date`; `short` cuts the month to "Aug". */
export function formatDate(date: string, style: 'long' | 'short', language: Language = en): string {
	const { part, date: whole } = splitDatePart(date) ?? { date };
	const [year = '', month, day] = whole.split('-');
	if (month === undefined && part === undefined) return year;
	return language.writer.date(
		{
			year,
			...(month === undefined ? {} : { month: Number(month) }),
			...(day === undefined ? {} : { day: Number(day) }),
			...(part === undefined ? {} : { part }),
		},
		style,
	);
}

/**
 * The first and last month of each part of a year, and the first and last day of each part of a
 * month; the last part ends with its month.
 */
const partMonths: Readonly<Record<DatePart, readonly [first: string, last: string]>> = {
	early: ['01', '04'],
	mid: ['05', '08'],
	late: ['09', '12'],
};
const partDays: Readonly<Record<DatePart, readonly [first: string, last: string | undefined]>> = {
	early: ['01', '10'],
	mid: ['11', '20'],
	late: ['21', undefined],
};

/** The first day that a date can mean, as ISO. */
export function firstDay(date: string): string {
	const split = splitDatePart(date);
	if (split === undefined)
		return `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`.slice(0, 10);
	return split.date.length === 4
		? `${split.date}-${partMonths[split.part][0]}-01`
		: `${split.date}-${partDays[split.part][0]}`;
}

/** The last day that a date can mean, as ISO. */
export function lastDay(date: string): string {
	const split = splitDatePart(date);
	if (split !== undefined) {
		if (split.date.length === 4) return lastDay(`${split.date}-${partMonths[split.part][1]}`);
		const day = partDays[split.part][1];
		return day === undefined ? lastDay(split.date) : `${split.date}-${day}`;
	}
	const [year = '', month = '12', day] = date.split('-');
	return day === undefined
		? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
		: date;
}

/** The day in the middle of those that a date can mean, as ISO: 16 August for "2023-08". */
export function middleDay(date: string): string {
	const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
	return new Date(middle).toISOString().slice(0, 10);
}

/**
 * Sorts dates of any precision by the middle of their periods, so that neither "2024-02" nor "2024"
 * precedes 2 February 2024. If the middles are equal, the more precise date comes first.
 */
export function compareDates(a: string, b: string): number {
	return ascending(middleDay(a), middleDay(b)) || ascending(lastDay(a), lastDay(b));
}

/** The year, month or day that contains the whole date, for HTML's `time`. */
export function machineDate(date: string): string {
	return splitDatePart(date)?.date ?? date;
}
