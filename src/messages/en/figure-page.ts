import { formatNumber } from '../../language/write/written-number.ts';
import type { FigurePageMessages } from '../figure-page.ts';

/** What the page of a figure says, in English. */
export const figurePage: FigurePageMessages = {
	seen: {
		directly: 'The document or a copy of it was read.',
		through: (sources) => ['Not opened here. It is known through ', sources, '.'],
		notFound: (sources) => ['Looked for and not found. It is known through ', sources, ' alone.'],
		archivedCopy: (publisher) => `Archived copy: ${publisher}`,
		notArchived: 'No archived copy is recorded.',
	},
	crumbs: 'Breadcrumb',
	quoted: (words) => `“${words}”`,
	stated: (who, when) => `Stated by ${who}, as of ${when}`,
	printed: (by, when) =>
		by === undefined
			? `Printed ${when ?? ''}`
			: `Printed by ${by}${when === undefined ? '' : `, ${when}`}`,
	copy: {
		label: 'Text to copy',
		said: (words, context, { who, when, evidence }) =>
			`${words}${context === undefined ? '' : ` (${context})`}, according to ${who}, as of ${when} (${evidence}).`,
		source: (title, rest) => ['Source: ', title, `${rest}.`],
	},
	facts: {
		counted: 'What is counted',
		includes: 'Counted in',
		excludes: 'Left out',
		subject: 'Subject',
		people: 'Of whom',
		stage: 'Stage',
		kind: 'Kind',
		money: 'Money',
		place: 'Where',
		asOf: 'As of',
		reading: 'How to read it',
		noneAsked: 'Nobody was asked, so there is no share.',
		who: 'Who says so',
		evidence: 'How they know',
		methodBreak: 'Counted otherwise from here on',
		printed: 'Printed in',
		note: 'Note',
		reasons: 'To know',
		since: (when) => `Counted from ${when} on`,
		asked: (count) => `Of ${formatNumber(count, 'en-GB')} who were asked`,
		converted: ({ unit, rate, when, rule }, source) => [
			`Converted from ${unit} at ${rate}, ${when}${rule === undefined ? '' : `, ${rule}`}: `,
			source,
		],
	},
	parts: {
		title: 'The whole and its parts',
		whole: 'Part of',
		parts: 'Parts of it that are stated',
	},
	chain: {
		title: 'How it got here',
		ownTitle: 'Where it comes from',
		own: 'It repeats no other figure that is recorded here: its origin is its own source.',
	},
	printedWords: {
		title: 'The printed words',
		marked: 'Words that differ from one to the next are marked.',
		unseen: 'We have not seen the printed words.',
	},
	repetitions: {
		title: 'Who repeats it',
		none: 'No repetition of it is recorded here.',
		further: (count) => `Repeated further: ${count}.`,
		told: (who, when, source) => [`${who}, ${when}; in `, source],
	},
	series: {
		title: ({ who, thing, count }) =>
			`${who}${thing === '' ? '' : `, on ${thing}`}: ${count} figures over time`,
		own: 'The mark in a frame is this figure.',
		shown: (shown, all) => `Shown are ${shown} of ${all} figures, those around this one.`,
		head: ['As of', 'Stated', 'Evidence', 'Source'],
		inTable: 'in the table',
	},
	uses: {
		title: 'Where it is used',
		kinds: { chart: 'Chart', chain: 'Chain', text: 'Text' },
		listed: 'Among the figures that it rests on',
		generated: 'generated words',
		untitled: 'untitled',
		under: (section) => ['under ', section],
	},
	history: {
		title: 'What has changed',
		none: 'No correction of this number.',
		unreleased: 'It has not been released yet, so it has no dated address.',
		released: 'What readers were told, with an address that keeps it:',
		withdrawn: 'not told any more',
	},
	gone: {
		short: 'Not told any more.',
		long: 'This number is not told any more. What follows is what readers were told of it.',
	},
	take: {
		title: 'To take away',
		copy: 'With all that it needs to be understood:',
		citePage: 'Cite this page',
		citeSource: 'Cite its source',
		files: 'Both as a file',
	},
};
