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
	method,
	glossary: {
		summary:
			'The terms used on this site, in plain English. In an explainer, tap a term with a dotted underline to see its definition.',
		mark: 'Its mark',
		markOf: (label) => `Its mark: ${label}`,
	},
};
