import { readDay } from './day-option.ts';
import type { Given, OptionList } from './options.ts';

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
 * @throws UsageError
 */
export function readReleaseOptions(given: Given): ReleaseOptions {
	return { date: readDay(given), dryRun: given.has('dry-run') };
}
