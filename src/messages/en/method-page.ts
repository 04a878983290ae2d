import type { MethodMessages } from '../method-page.ts';

/** What the page about the method says, in English. */
export const method: MethodMessages = {
	summary:
		'Every word that a number is recorded with: what it means, what it allows, and what it looks like in charts.',
	introduction: (link) => [
		'A number is recorded with what is counted, whose it is, how much, with which qualifier, as of when, said by whom, how they know, and where it is printed. The words for these are a closed list: a record that uses another does not pass the ',
		link('checks'),
		'. The marks below are drawn by the code that draws the charts.',
	],
	onPage: 'On this page',
	sections: {
		measures: 'Measures',
		qualifiers: 'Qualifiers',
		evidence: 'How they know',
		stages: 'Stages of aid',
		rest: 'Whose, and in what',
	},
	about: {
		measures:
			'What is counted. Numbers of two measures are never added as if they counted one thing, and a number whose measure changes as it is passed on is reported. The mark is the newest number of the kind that is told here, on a line from zero.',
		qualifiers: (percent) =>
			`How an amount bounds the truth. The words of a source are kept with its number; what they allow decides whether a repetition still says the same. To round to fewer digits, at most ${percent} % away, is no difference. The amounts are examples, and each line starts at zero.`,
		evidence:
			'How whoever states a number knows it, strongest first. It is about the number, and not about the paper that prints it.',
		stages:
			'How far money has come, in order. A later stage is not a newer value of an earlier one, and no chart has two stages on one axis, except a ladder, which is about them. The rung is the newest number of the stage that is told here.',
	},
	lists: {
		subjects: 'Subjects',
		populations: 'Populations',
		kinds: 'Kinds of aid',
		counted: 'Counted in',
		money: 'Money',
		shares: 'Shares',
	},
	notTold: 'No number of this kind is told here.',
	measure: {
		unit: (label) => `Counted in ${label}.`,
		partOf: (measure) => ['Part of ', measure, '.'],
		includes: (words) => `Counts in: ${words}.`,
		excludes: (words) => `Leaves out: ${words}.`,
		cumulative: 'Kept from a start on, so it can only grow.',
	},
	qualifier: {
		allows: (said, values) => `“${said}” allows ${values}.`,
		values: {
			orHigher: (low) => `${low} and any higher number`,
			orLower: (high) => `${high} and any lower number`,
			alone: (value) => `${value} alone`,
			below: (low, high) => `${low} and more, below ${high}`,
			between: (low, high) => `${low} to ${high}`,
		},
		readFrom: 'Read from: ',
		numberAlone: 'a number alone',
		example: (said) => `${said}, as an example`,
	},
	looks: {
		counted: 'Drawn solid.',
		estimated: 'Drawn as an outline around a tint.',
		claimed: 'Drawn striped.',
	},
	marks: (look) => `A dot and a bar. ${look}`,
	forOne: 'For one: ',
	stage: { notStated: 'not stated', leaves: 'Leaves the ladder: what is here goes no further.' },
};
