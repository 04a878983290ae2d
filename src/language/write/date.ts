import { en } from '../en/en.ts';
import type { Language } from '../language.ts';

/** "18 August 2023", "August 2023" or "2023", as precise as `date`; `short` cuts the month to "Aug". */
export function formatDate(date: string, style: 'long' | 'short', language: Language = en): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	return language.writer.date(
		{ year, month: Number(month), day: day === undefined ? undefined : Number(day) },
		style,
	);
}

/** The first day that a date may mean, ISO. */
export function firstDay(date: string): string {
	return `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`.slice(0, 10);
}

/** The last day that a date may mean, ISO. */
export function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	return day === undefined
		? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`
		: date;
}
