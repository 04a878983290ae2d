import { isPartialDate } from '../record/scalars.ts';
import { type Given, type OptionList, UsageError } from './options.ts';

export interface ReleaseOptions {
	/** The day of the release, ISO. */
	readonly date: string;
	/** Only reports what a release would do. */
	readonly dryRun: boolean;
}

export const releaseOptionList: OptionList = {
	date: { value: 'YYYY-MM-DD', meaning: 'the day of the release; by default today in UTC' },
	'dry-run': { meaning: 'print what a release would change, and write nothing' },
	help: { meaning: 'show this list' },
};

/**
 * @param today ISO, in UTC
 * @throws UsageError
 */
export function readReleaseOptions(given: Given, today: string): ReleaseOptions {
	const date = given.get('date')?.at(-1) ?? today;
	if (date.length !== 10 || !isPartialDate(date))
		throw new UsageError(`--date takes a day that exists, like 2026-11-24, not "${date}".`);
	return { date, dryRun: given.has('dry-run') };
}
