import { formatNumber } from '../../language/write/written-number.ts';
import type { FigurePageMessages } from '../figure-page.ts';
import { counted } from './counted.ts';

/** The English words of the page of a figure. */
export const figurePage: FigurePageMessages = {
	seen: {
		directly: 'We read the document or a copy of it.',
		through: (sources) => ['We have not seen it ourselves. We know of it from ', sources, '.'],
		notFound: (sources) => [
			'We looked for it and did not find it. We know of it only from ',
			sources,
			'.',
		],
		archivedCopy: (publisher) => `Archived copy: ${publisher}`,
		notArchived: 'No archived copy recorded.',
	},
	crumbs: 'Breadcrumb',
	quoted: (words) => `“${words}”`,
	stated: (who, when) => `According to ${who}, as of ${when}`,
	printed: (by, when) =>
		by === undefined
			? `Published ${when ?? ''}`
			: `Published by ${by}${when === undefined ? '' : `, ${when}`}`,
	copy: {
		label: 'Text to copy',
		said: (words, context, { who, when, evidence }) =>
			`${words}${context === undefined ? '' : ` (${context})`}${who === undefined ? '' : `, according to ${who}`}, as of ${when} (${evidence}).`,
		source: (title, rest) => ['Source: ', title, `${rest}.`],
	},
	facts: {
		counted: 'What is counted',
		includes: 'Includes',
		excludes: 'Excludes',
		subject: 'Subject',
		people: 'Who is counted',
		stage: 'Stage',
		kind: 'Kind',
		money: 'Currency',
		place: 'Where',
		asOf: 'As of',
		reading: 'How to read it',
		noneAsked: 'Nobody was asked, so there is no share.',
		who: 'Who says so',
		evidence: 'How they know',
		methodBreak: 'Change of method',
		printed: 'Published in',
		note: 'Note',
		reasons: 'Worth knowing',
		since: (when) => `Counted since ${when}`,
		asked: (count) => `Asked: ${formatNumber(count, 'en-GB')}`,
		converted: ({ unit, rate, when, rule }, source) => [
			`Converted from ${unit} at a rate of ${rate} (${[when, rule].filter((part) => part !== undefined).join(', ')}): `,
			source,
		],
	},
	parts: {
		title: 'The total and its parts',
		whole: 'Part of',
		parts: 'Its stated parts',
	},
	chain: {
		title: 'How it was passed on',
		ownTitle: 'Where it comes from',
		own: 'No earlier source is recorded.',
	},
	printedWords: {
		title: 'The printed words',
		marked: 'Words that differ from one to the next are marked.',
		unseen: 'We have not seen the printed words.',
	},
	repetitions: {
		title: 'Who repeats it',
		none: 'No repetition is recorded.',
		further: (count) => `${counted(count, 'further repetition', 'further repetitions')}.`,
		told: (who, when, source) => [`${who}, ${when}, in `, source],
	},
	series: {
		title: ({ who, thing, counted: measure, count }) =>
			`${who}${onThing(thing, measure)}: ${counted(count, 'figure', 'figures')} over time`,
		own: 'The framed mark is this figure.',
		shown: (shown, all) => `Shown: ${shown} of ${all} figures, those nearest this one.`,
		head: ['As of', 'Amount', 'Evidence', 'Source'],
		inTable: 'see the table',
	},
	uses: {
		title: 'Where it is used',
		kinds: { chart: 'Chart', chain: 'Chain', text: 'Text' },
		listed: 'Listed among its figures',
		generated: 'words from the record',
		untitled: 'untitled',
		under: (section) => ['under ', section],
	},
	history: {
		title: 'What has changed',
		none: 'This number has not been corrected.',
		unreleased: 'It is not yet in a release, so it has no dated address.',
		released: 'What readers saw, with a permanent address for each version:',
		withdrawn: 'no longer published',
	},
	gone: {
		short: 'No longer published.',
		long: 'This number is no longer published. Below is what readers last saw of it.',
	},
	take: {
		title: 'Use this number',
		copy: 'A sentence to copy, with its caveats:',
		citePage: 'Cite this page',
		citeSource: 'Cite its source',
		files: 'Both as files',
	},
};

/** The words after an amount, "in aid from all donors", as what somebody speaks on. */
function onThing(thing: string, measure: string): string {
	if (thing === '') return '';
	if (/^(?:of|for|to) /.test(thing))
		return ` on ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`;
	return ` on ${thing.replace(/^in /, '')}`;
}
