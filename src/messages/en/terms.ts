import type { TermMessages } from '../terms.ts';
import { method } from './method-page.ts';

/** The words of the records, and what they mean, in English. */
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
		exact: 'A plain number, as it was stated.',
		approx: 'About this number: the true one may be higher or lower.',
		'at-least': 'A floor: this number or a higher one. No highest is stated.',
		'at-most': 'A ceiling: this number or a lower one. No lowest is stated.',
		'near-below': 'Close to this number, and not above it.',
		range: 'Between the two ends. Neither is more likely than the other, and no middle is stated.',
		order: 'An order of magnitude, and no more precise than that.',
	},
	evidence: {
		named:
			'Each one is known by name, from records that others can look up. Such a list is never complete.',
		verified:
			'Each case was looked into and confirmed by whoever counts. What could not be confirmed is not in the number.',
		record:
			'A record of those who decided, voted or paid, such as a law, a roll of votes or a ledger. It says what was recorded.',
		'estimate-published-method':
			'Reckoned, not counted, in a way that has been published, so that others can go over it.',
		'estimate-unpublished-method': 'Reckoned, not counted. How it was done has not been published.',
		claim: 'Somebody says so, and has shown neither records nor a method that others could check.',
		unknown: 'The source does not say how the number is known.',
	},
	claimants: {
		'belligerent-own': 'a party to the war, on its own side',
		'belligerent-enemy': 'a party to the war, on the other side',
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
			'The words of these pages, in plain English. Where a word has dots below it in an explainer, a tap shows what stands here.',
		mark: 'Its mark',
		markOf: (label) => `Its mark: ${label}`,
	},
};
