import type { Correction } from '../record/correction.ts';

/** What kind of change it was, for readers. */
export const correctionKindWords: Readonly<Record<Correction['kind'], string>> = {
	correction: 'Correction: we were wrong',
	revision: 'Revision: the claimant has better data',
	'definition-change': 'Something else is counted now',
	supersession: 'Superseded by another figure',
	retraction: 'Withdrawn',
};
