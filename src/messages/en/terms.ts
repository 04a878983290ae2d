import type { TermMessages } from '../terms.ts';
import { method } from './method-page.ts';

/** The English names and definitions of the terms in records. */
export const terms: TermMessages = {
	qualifiers: {
		exact: 'exact number',
		approx: 'about',
		'at-least': 'at least',
		'at-most': 'as many as, up to',
		'near-below': 'close to',
		range: 'range',
		order: 'order of magnitude',
	},
	readings: {
		exact: 'A plain number, as stated.',
		approx: 'About this number: the true one may be higher or lower.',
		'at-least': 'A floor: this number or a higher one. No highest is stated.',
		'at-most': 'A ceiling: this number or a lower one. No lowest is stated.',
		'near-below': 'Close to this number, and not above it.',
		range:
			'Between the two ends. Neither is more likely than the other, and no midpoint is stated.',
		order: 'An order of magnitude, no more precise than that.',
	},
	evidence: {
		named:
			'Each one is known by name, from records that others can check. Such a list is never complete.',
		verified:
			'The claimant examined and confirmed each case. Cases that could not be confirmed are left out.',
		record:
			'A record kept by those who decided, voted or paid, such as a law, a roll call or a ledger. It says what was recorded.',
		'estimate-published-method':
			'Estimated, not counted, by a published method that others can check.',
		'estimate-unpublished-method': 'Estimated, not counted. The method has not been published.',
		claim: 'An assertion, with neither records nor a method that others could check.',
		unknown: 'The source does not say how the number is known.',
	},
	claimants: {
		'belligerent-own': 'a party to the war, about its own side',
		'belligerent-enemy': 'a party to the war, about the other side',
		'third-government': 'the government of another country',
		'un-body': 'a body of the United Nations',
		ngo: 'a non-governmental organisation or institute',
		media: 'a news organisation',
		model: 'a statistical model',
		legislature: 'a legislature',
		other: 'none of the parties',
	},
	method,
	glossary: {
		summary:
			'The terms used on this site, in plain English. In an explainer, tap a term with a dotted underline to see its definition.',
		mark: 'Its mark',
		markOf: (label) => `Its mark: ${label}`,
	},
};
