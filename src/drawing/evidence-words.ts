import type { Evidence } from '../record/figure.ts';

/** How the claimant knows, for readers. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
	named: 'counted by name',
	verified: 'verified one by one',
	record: 'official record',
	'estimate-published-method': 'estimate, method published',
	'estimate-unpublished-method': 'estimate, method not published',
	claim: 'claim',
	unknown: 'basis not stated',
};
