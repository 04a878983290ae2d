import { type Given, type OptionList, UsageError } from '../options.ts';

export interface VerifySourcesOptions {
	/** Only these sources; all if empty. */
	readonly only: readonly string[];
	/** Sources visited less than so many days ago are left out. */
	readonly olderThan: number;
	readonly timeoutSeconds: number;
	/** ISO */
	readonly date: string;
	readonly dryRun: boolean;
}

export const verifySourcesOptionList: OptionList = {
	source: { value: 'ID', meaning: 'visit only this source; can be given several times' },
	'older-than': {
		value: 'DAYS',
		meaning:
			'leave out sources that were visited less than DAYS days ago, by default 30; 0 for none',
	},
	timeout: { value: 'SECONDS', meaning: 'how long to wait for an answer, by default 20' },
	'dry-run': { meaning: 'list the sources that would be visited, and ask nobody' },
	help: { meaning: 'show this list' },
};

/** @throws UsageError */
export function readVerifySourcesOptions(given: Given, today: string): VerifySourcesOptions {
	const number = (name: string, byDefault: number, least: number): number => {
		const written = given.get(name)?.at(-1);
		if (written === undefined) return byDefault;
		const value = Number(written);
		if (!/^\d+$/.test(written) || value < least)
			throw new UsageError(`--${name} takes a number from ${least} on, not "${written}".`);
		return value;
	};
	return {
		only: given.get('source') ?? [],
		olderThan: number('older-than', 30, 0),
		timeoutSeconds: number('timeout', 20, 1),
		date: today,
		dryRun: given.has('dry-run'),
	};
}
