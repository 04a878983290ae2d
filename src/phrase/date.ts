import { en } from './en/en.ts';
import type { Language } from './language.ts';

/** "18 August 2023", "August 2023" or "2023", as precise as `date`; `short` cuts the month to "Aug". */
export function formatDate(date: string, style: 'long' | 'short', language: Language = en): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	const name = monthNames(language.locale)[Number(month) - 1] ?? month;
	const shown = style === 'long' ? name : name.slice(0, 3);
	return day === undefined ? `${shown} ${year}` : `${Number(day)} ${shown} ${year}`;
}

/** By locale: to make a formatter takes longer than to use it a hundred times. */
const namesOf = new Map<string, readonly string[]>();

function monthNames(locale: string): readonly string[] {
	const known = namesOf.get(locale);
	if (known !== undefined) return known;
	const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
	const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2000, month, 1))));
	namesOf.set(locale, names);
	return names;
}

/** The first day that a date may mean, ISO. */
export function firstDay(date: string): string {
	return `${date}${'-01-01'.slice(Math.max(0, date.length - 4))}`.slice(0, 10);
}

/** The last day that a date may mean, ISO. */
export function lastDay(date: string): string {
	const [year = '', month = '12', day] = date.split('-');
	return day === undefined ? `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}` : date;
}
