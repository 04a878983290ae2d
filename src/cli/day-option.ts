import { isPartialDate } from '../record/scalars.ts';
import { type Given, type OptionList, UsageError } from './options.ts';

/** `--date` of the commands that show or check a site. */
export const dayOption: OptionList = {
	date: {
		value: 'YYYY-MM-DD',
		meaning:
			'the day of the site: articles published after it are left out; by default today in UTC',
	},
};

/**
 * The day that `--date` gives, ISO; today if it is left out.
 * @throws UsageError
 */
export function readDay(given: Given): string {
	const day = given.get('date')?.at(-1) ?? new Date().toISOString().slice(0, 10);
	if (day.length !== 10 || !isPartialDate(day))
		throw new UsageError(`--date takes a day that exists, like 2026-11-24, not "${day}".`);
	return day;
}
