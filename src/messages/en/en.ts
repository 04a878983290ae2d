import { driftClasses } from '../../ledger/ask/differences.ts';
import type { Messages } from '../messages.ts';
import { chart } from './chart.ts';
import { chartPage } from './chart-page.ts';
import { counted } from './counted.ts';
import { figurePage } from './figure-page.ts';
import { lists } from './lists.ts';
import { recordPages } from './record-pages.ts';
import { terms } from './terms.ts';

export const en: Messages = {
	page: {
		skip: 'Skip to the text',
		site: 'Site',
		explainers: 'Explainers',
		figures: 'Figures',
		sources: 'Sources',
		search: 'Search',
		corrections: 'Corrections:',
		about: 'About the content',
		claims: 'Claims',
		correctionsPage: 'Corrections',
		data: 'Data',
		checked: 'How this site was checked',
		method: 'Method',
		glossary: 'Glossary',
	},
	ownName: 'English',
	status: {
		label: 'Status',
		factsAsOf: 'Facts as of',
		sources: (number) => counted(number, 'source', 'sources'),
		figures: (number, traced) =>
			number === 0
				? 'No figures'
				: `${counted(number, 'figure', 'figures')}, ${traced === number ? 'all traced' : `${traced} traced`}`,
		differing: (number) =>
			`${number} ${number === 1 ? 'differs from what it repeats' : 'differ from what they repeat'}`,
		checked: 'How this was checked',
		translation: (original, day) => `Translated from ${original}, ${day}`,
	},
	list: {
		title: 'Sources',
		cite: 'Cite',
		archived: 'Archived',
		archivedAt: (publisher) => `Archived: ${publisher}`,
		restsOn: (words) => ['Rests on ', words, '.'],
		notOpened: 'Not opened here.',
		notFound: 'Looked for and not found.',
		more: 'More',
	},
	source: (number, at) => `Source ${number}${at === undefined ? '' : `, ${at}`}`,
	claimant: {
		unnamed: 'unnamed',
		unnamedInName: ['unnamed', 'anonymous'],
		to: (name) => `to ${name}`,
		in: 'in',
	},
	evidence: {
		named: 'counted by name',
		verified: 'verified one by one',
		record: 'official record',
		'estimate-published-method': 'estimate, method published',
		'estimate-unpublished-method': 'estimate, method not published',
		claim: 'claim',
		unknown: 'basis not stated',
	},
	card: {
		changed: 'Changed in repetition:',
		more: 'More about this number',
		labelled: (label, what) => `${label}: ${what}`,
		partOf: (amount) => `part of ${amount}`,
		notFound: 'Repeats what was not found here.',
		repeats: (words, isUnknown) =>
			`Repeats “${words}”${isUnknown ? ', which repeats what was not found here' : ''}.`,
	},
	chain: {
		title: 'One estimate, told again',
		unknown: 'Origin not known',
		incomparable: 'Cannot be compared',
		noQualifier: '(no qualifier)',
		subtitle: (hasChanges) =>
			`From the origin to the last repetition${hasChanges ? '; what changed on the way is bold and underlined' : ''}.`,
		head: ['As of', 'Who', 'Said', 'On the way', 'Why', 'Source'],
	},
	edge: {
		independent: 'independent, with a source of its own',
		differs: (changes) => `differs: ${changes}`,
		changed: (changes) => `changed: ${changes}`,
		became: (kind, was, is) => `${kind} (“${was}” became “${is}”)`,
		softened: (kinds) => (kinds === '' ? 'softened' : `softened (${kinds})`),
		unchanged: 'unchanged',
		classes: Object.fromEntries(
			driftClasses.map((name) => [name, name]),
		) as Messages['edge']['classes'],
	},
	standing: {
		withdrawn: (when) => `Withdrawn ${when}`,
		superseded: (when, by) => `Superseded ${when}${by === undefined ? '' : ` by ${by}`}`,
		withdrawnShort: 'withdrawn',
		supersededShort: 'superseded',
		when: (date, isDay) => `${isDay ? 'on' : 'in'} ${date}`,
	},
	claims: {
		title: 'Who says what',
		subtitle: 'What is said, and on whose word it is asserted, denied or left open.',
		head: ['Who', 'Known as', 'Stance', 'What', 'Answers', 'Date', 'Source'],
		said: 'What is said',
		secondHand: 'second hand',
		stances: {
			asserts: 'Says',
			denies: 'Denies',
			declines: 'No comment',
			contradicts: 'Differs',
			decrees: 'Decrees',
		},
		columns: {
			'unnamed-direct': 'Unnamed',
			'unnamed-secondhand': 'Unnamed',
			named: 'Named',
			institution: 'Institution',
			outlet: 'Media',
		},
	},
	timeline: {
		title: 'What happened when',
		yes: 'Yes',
		head: ['Date', 'What happened', 'Confirmed', 'Source'],
		strip: 'The same to scale',
		scale: 'Drawn to scale.',
		open: 'What is open is reported, not confirmed.',
		bar: 'A bar is a date that is known to the month or year alone.',
	},
	period: (from, to) => `${from} to ${to}`,
	estimates: {
		head: ['Counted', 'Whose', 'Stated', 'As of', 'By', 'Evidence', 'Source'],
		stated: (people, period) => `${people}, as stated, as of ${period}`,
		bar: 'a bar is a stated range',
		fades: 'an end that fades is open',
		order: {
			oldest: 'oldest first',
			oldestInEach: 'in each panel the oldest first',
			lowest: 'the lowest lower end first',
			highest: 'the highest lower end first',
			claimant: 'by who says it',
			text: 'in the order of the text',
		},
	},
	breakdown: {
		part: 'Part',
		amount: 'Amount',
		stage: 'Stage',
		asOf: 'As of',
		source: 'Source',
		rest: 'Not itemised here',
		whole: (name) => `Whole: ${name}`,
		ofWhich: (name) => `Of which: ${name}`,
		day: 'as of',
		basis: { nominal: 'nominal', real: 'real' },
		ofThis: 'Of this',
		of: (name) => `Of ${name}`,
	},
	log: {
		label: 'Log scale',
		subtitle:
			'Logarithmic axis: each step is 10×, so that equal lengths are equal factors and not equal amounts. It has no zero.',
	},
	chart,
	chartPage,
	figurePage,
	recordPages,
	lists,
	terms,
};
