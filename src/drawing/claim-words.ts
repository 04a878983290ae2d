import type { Claim } from '../record/claim.ts';

/** What a claimant does with a statement, for readers. */
export const stanceWords: Readonly<Record<Claim['stance'], string>> = { asserts: 'Statement', denies: 'Denial', declines: 'No comment', contradicts: 'Differs', decrees: 'Decree' };

/** On whose word a claim rests, for readers. */
export const attributionWords: Readonly<Record<Claim['attribution'], string>> = {
	named: 'named', 'unnamed-direct': 'not named', 'unnamed-secondhand': 'not named, and at second hand', institution: 'an institution', outlet: 'the outlet’s own words',
};
