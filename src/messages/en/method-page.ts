import type { MethodMessages } from '../method-page.ts';

/** The English words of the page about the method. */
export const method: MethodMessages = {
	summary:
		'Every term that describes a number here: what it means, what it allows and how charts show it.',
	introduction: (link) => [
		'Each number is recorded with its amount and qualifier, what it counts, its subject, its date, who says it, how they know and where it was published. The terms for these are a closed list: a record that uses any other fails the ',
		link('checks'),
		'. The marks below come from the code that draws the charts.',
	],
	onPage: 'On this page',
	sections: {
		measures: 'Measures',
		qualifiers: 'Qualifiers',
		evidence: 'How they know',
		stages: 'Stages',
		rest: 'Subjects and units',
	},
	about: {
		measures:
			'What is counted. Numbers with different measures are never added together, and a repetition that changes the measure is reported. The mark is the newest number of its kind on this site, on a line from zero.',
		qualifiers: (percent) =>
			`How an amount limits the true value. The source’s own words are kept with its number; what they allow decides whether a repetition still says the same thing. Rounding by no more than ${percent}% is not a difference. The amounts are examples, and each line starts at zero.`,
		evidence:
			'How the claimant knows the number, strongest first. This is about the number, not about the outlet that published it.',
		stages:
			'How far the money has got, in order. A later stage is not a newer value of an earlier one. No chart puts two stages on one axis, except the ladder, which compares them. Each rung is the newest number at its stage on this site.',
	},
	lists: {
		subjects: 'Subjects',
		populations: 'Populations',
		kinds: 'Kinds',
		counted: 'Units',
		money: 'Currencies',
		shares: 'Shares',
	},
	notRecorded: 'No number of this kind is published here.',
	measure: {
		unit: (label) => `Counted in ${label}.`,
		partOf: (measure) => ['Part of ', measure, '.'],
		includes: (words) => `Includes: ${words}.`,
		excludes: (words) => `Excludes: ${words}.`,
		cumulative: 'A running total, so it can only grow.',
	},
	qualifier: {
		allows: (said, values) => `“${said}” allows ${values}.`,
		values: {
			orHigher: (low) => `${low} or any higher number`,
			orLower: (high) => `${high} or any lower number`,
			alone: (value) => `only ${value}`,
			below: (low, high) => `${low} or more, but less than ${high}`,
			between: (low, high) => `${low} to ${high}`,
		},
		readFrom: 'Recognised from: ',
		numberAlone: 'a number by itself',
		example: (said) => `for example, ${said}`,
	},
	looks: {
		counted: 'Drawn solid.',
		estimated: 'Drawn as an outline with a tint.',
		claimed: 'Drawn striped.',
	},
	marks: (look) => `A dot and a bar. ${look}`,
	forOne: 'For example: ',
	stage: { notStated: 'not stated', leaves: 'An exit: money here goes no further.' },
};
