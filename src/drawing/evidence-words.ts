import type { Evidence } from '../record/figure.ts';
import { en } from '../words/en.ts';

/** How the claimant knows, for readers of English. */
export const evidenceWords: Readonly<Record<Evidence, string>> = en.evidence;

/** What each grade means, for readers. */
export const evidenceDefinitions: Readonly<Record<Evidence, string>> = {
	named: 'Each one is known by name, from records that others can look up. Such a list is never complete.',
	verified: 'Each case was looked into and confirmed by whoever counts. What could not be confirmed is not in the number.',
	record: 'A record of those who decided, voted or paid, such as a law, a roll of votes or a ledger. It says what was recorded.',
	'estimate-published-method': 'Reckoned, not counted, in a way that has been published, so that others can go over it.',
	'estimate-unpublished-method': 'Reckoned, not counted. How it was done has not been published.',
	claim: 'Somebody says so, and has shown neither records nor a method that others could check.',
	unknown: 'The source does not say how the number is known.',
};
