import type { Messages } from '../messages.ts';
import { chart } from './chart.ts';
import { plot } from './plot.ts';
import { chartPage } from './chart-page.ts';
import { counted } from './counted.ts';
import { figurePage } from './figure-page.ts';
import { lists } from './lists.ts';
import { unnamed, within } from './names.ts';
import { recordPages } from './record-pages.ts';
import { terms } from './terms.ts';
import { people } from './people.ts';

export const en: Messages = {
	page: {
		skip: 'Skip to content',
		site: 'Site',
		explainers: 'Explainers',
		figures: 'Figures',
		sources: 'Sources',
		search: 'Search',
		corrections: 'Corrections:',
		about: 'About this site',
		claims: 'Claims',
		correctionsPage: 'Corrections',
		data: 'Data',
		checked: 'How this site was checked',
		method: 'Method',
		glossary: 'Glossary',
		contents: 'Contents',
	},
	theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
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
			number === 1
				? '1 number here was changed by whoever repeated it'
				: `${number} numbers here were changed by those who repeated them`,
		checked: 'How this was checked',
		tap: 'A highlighted number has a record: tap it to see who said it, when and where.',
		traced:
			'A figure is traced if we followed it to whoever stated it first, and have read each source on the way, or know it through one that we have read.',
		translation: (original, day) => `Translated from ${original}, ${day}`,
		published: 'Published',
		changed: 'Last changed',
		draft: 'This is a draft. The published site does not contain it.',
		scheduled: (day) =>
			`This is scheduled for ${day}. Until then the published site does not contain it.`,
	},
	people,
	list: {
		title: 'Sources',
		cite: 'Cite',
		archived: 'Archived',
		archivedAt: (publisher) => `Archived: ${publisher}`,
		restsOn: (words) => ['Based on ', words, '.'],
		notOpened: 'Not seen by us.',
		notFound: 'Looked for and not found.',
		more: 'Record',
		all: (count) => `All ${count} sources`,
	},
	images: { credit: 'Image', watch: (host) => `See it on ${host}.` },
	callOuts: {
		note: 'Note',
		tip: 'Tip',
		important: 'Important',
		caution: 'Caution',
		warning: 'Warning',
	},
	source: (number, at) => `Source ${number}${at === undefined ? '' : `, ${at}`}`,
	authors: (names) => (names.length > 2 ? `${names[0]} et al.` : names.join(' and ')),
	claimant: {
		unnamed,
		within,
		unnamedInName: ['unnamed', 'anonymous'],
		to: (name) => `to ${name}`,
		speakingTo: (name) => `speaking to ${name}`,
		in: 'in',
	},
	card: {
		changed: 'Others changed it to:',
		more: 'More about this number',
		labelled: (label, what) => `${label}: ${what}`,
		partOf: (amount) => `part of ${amount}`,
		notFound: 'Repeats a figure that we could not find.',
		repeats: (words, isUnknown) =>
			`Repeats “${words}”${isUnknown ? ', which repeats a figure that we could not find' : ''}.`,
	},
	chain: {
		title: 'How one number was repeated',
		unknown: 'Origin unknown',
		incomparable: 'Not comparable',
		noQualifier: '(no qualifier)',
		subtitle: (hasChanges) =>
			`From the origin to the last repetition${hasChanges ? '. Changes are bold and underlined' : ''}.`,
		head: ['As of', 'Who', 'What was said', 'What changed', 'Explanation', 'Source'],
	},
	edge: {
		independent: 'independent, with its own source',
		differs: (changes) => `differences: ${changes}`,
		changed: (changes) => `changes: ${changes}`,
		became: (kind, was, is) => `${kind} (“${was}” became “${is}”)`,
		softened: (kinds) => (kinds === '' ? 'softened' : `softened (${kinds})`),
		unchanged: 'unchanged',
		classes: {
			definition: 'definition changed',
			'qualifier dropped': 'qualifier dropped',
			'ceiling became floor': 'ceiling became floor',
			'floor became ceiling': 'floor became ceiling',
			'range collapsed': 'range cut to one end',
			'near became reached': '“nearly” became “reached”',
			'qualifier changed': 'qualifier changed',
			unit: 'unit changed',
			'subject moved': 'subject changed',
			'population changed': 'population changed',
			'scope widened': 'scope widened',
			'scope narrowed': 'scope narrowed',
			'place changed': 'place changed',
			'status raised': 'moved to a later stage',
			'status lowered': 'moved to an earlier stage',
			'as-of lost': 'date lost',
			'as-of moved': 'date changed',
			'attribution lost': 'claimant lost',
			'attribution changed': 'claimant changed',
			'amount changed': 'amount changed',
			softened: 'softened',
		},
	},
	correctionNotice: {
		withdrawn: (when) => `Withdrawn ${when}`,
		superseded: (when, by) => `Superseded ${when}${by === undefined ? '' : ` by ${by}`}`,
		withdrawnShort: 'withdrawn',
		supersededShort: 'superseded',
		when: (date, isDay) => `${isDay ? 'on' : 'in'} ${date}`,
	},
	claims: {
		words: 'Who says it, in words',
		title: 'Who says what',
		subtitle: 'Each claim, with those who make it, deny it or decline to comment.',
		head: ['Who', 'How identified', 'Position', 'Statement', 'In answer to', 'Date', 'Source'],
		said: 'Claim',
		secondHand: 'at second hand',
		stances: {
			asserts: 'Says',
			denies: 'Denies',
			declines: 'No comment',
			contradicts: 'Contradicts',
			decrees: 'Decrees',
		},
		leads: {
			asserts: 'Said by',
			denies: 'Denied by',
			declines: 'No comment from',
			contradicts: 'Contradicted by',
			decrees: 'Laid down by',
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
		strip: 'The same events to scale',
		scale: 'Drawn to scale.',
		open: 'A hollow mark is reported, not confirmed.',
		bar: 'A bar is a date known only to the month or year.',
	},
	period: (from, to) => `${from} to ${to}`,
	estimates: {
		head: ['Measure', 'Subject', 'Amount', 'As of', 'Claimant', 'Evidence', 'Source'],
		stated: (people, period) => `${people}, as stated by each claimant, ${period}`,
		bar: 'a bar shows a stated range',
		arrow: 'an arrow points to where no limit is stated',
		sortBy: { value: 'Sort by value', date: 'Sort by date', claimant: 'Sort by claimant' },
		order: {
			oldest: 'oldest first',
			oldestInEach: 'oldest first within each panel',
			lowest: 'sorted by lower bound, lowest first',
			highest: 'sorted by lower bound, highest first',
			claimant: 'sorted by claimant',
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
		whole: (name) => `Total: ${name}`,
		ofWhich: (name) => `Of which: ${name}`,
		day: 'as of',
		basis: { nominal: 'nominal', real: 'real' },
		ofThis: 'Of this',
		of: (name) => `Of ${name}`,
	},
	log: {
		label: 'Log scale',
		subtitle:
			'Logarithmic scale: each step is ten times the one before, so equal lengths show equal ratios, not equal amounts. It has no zero.',
	},
	chart,
	chartPage,
	plot,
	figurePage,
	recordPages,
	lists,
	terms,
};
