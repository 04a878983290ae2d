import type { Claim } from '../record/claim.ts';

/** What a claimant does with a statement, for readers. */
export const stanceWords: Readonly<Record<Claim['stance'], string>> = { asserts: 'says so', denies: 'denies it', declines: 'declines to comment', contradicts: 'differs', decrees: 'decrees it' };

/** On whose word a claim rests, for readers. */
export const attributionWords: Readonly<Record<Claim['attribution'], string>> = {
	named: 'named', 'unnamed-direct': 'not named', 'unnamed-secondhand': 'not named, and at second hand', institution: 'an institution', outlet: 'the outlet’s own words',
};
