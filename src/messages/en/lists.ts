import type { ListMessages } from '../lists.ts';
import { counted } from './counted.ts';

/** What the first page, the lists, the browser of figures and the search say, in English. */
export const lists: ListMessages = {
	article: {
		about: 'About this explainer',
		minutes: (count) => `${count} min`,
		figures: (count) => counted(count, 'figure', 'figures'),
	},
	first: {
		more: 'More',
		subjects: 'Subjects',
		take: 'Take it with you',
		allData: 'All data',
		explainers: 'Feed of explainers',
		corrections: 'Feed of corrections',
		dataPackage: 'Data package',
	},
	untranslated: {
		title: 'Not translated yet',
		note: 'So far these explainers are in another language alone.',
	},
	tag: {
		title: (tag) => `Explainers on ${tag}`,
		articles: (count, tag) =>
			`${counted(count, 'explainer', 'explainers')} on ${tag}, each number with its caveats.`,
	},
	series: {
		label: 'Series',
		part: (name, position, count) => [name, `, ${position} of ${count}`],
	},
	figure: {
		head: ['As of', 'Stated', 'By', 'Source'],
		differs: 'differs from what it repeats',
		repeats: 'repeats another figure',
		pages: 'Pages of the list',
		before: 'Before',
		next: 'Next',
		page: (number, count) => `Page ${number} of ${count}`,
		titleOfPage: (number, count) => `Figures, page ${number} of ${count}`,
	},
	facets: {
		any: 'Any',
		subject: 'Subject',
		measure: 'Measure',
		claimant: 'Claimant',
		evidence: 'Evidence',
		stage: 'Stage of aid',
		source: 'Source',
	},
	browser: {
		all: (count) =>
			`Every number on this site, ${count} in all, with who says it, as of when and where it is printed.`,
		each: 'Each has a page with its chain, its uses and its data.',
		narrow: 'Narrow the list',
		from: 'As of, from',
		to: 'As of, to',
		order: 'Order',
		orders: {
			subject: 'By subject',
			newest: 'Newest first',
			oldest: 'Oldest first',
			amount: 'By lower bound',
			claimant: 'By claimant',
		},
		differs: 'Differs from what it repeats',
		reset: 'Show all',
		index: 'By subject and measure',
		script: {
			figures: {
				none: 'No figure of {all}',
				one: '{count} figure of {all}',
				other: '{count} figures of {all}',
			},
			page: 'Page {page} of {pages}',
			before: 'Before',
			next: 'Next',
			pages: 'Pages of what was found',
			failed: 'The figures could not be loaded; the list below has all of them.',
		},
	},
	search: {
		description: (site) => `Search the explainers, figures and sources of ${site}.`,
		words: 'Words, a number, or who says it',
		submit: 'Search',
		kind: 'Kind of page',
		all: 'All',
		figures: 'Figures in it',
		noScript: 'Search needs JavaScript, which is off here. These lists have everything.',
		more: 'Show more',
		lists: ({ explainers, figures, sources, claims }) => [
			'Full lists: ',
			explainers('explainers'),
			', ',
			figures('figures'),
			', ',
			sources('sources'),
			', ',
			claims('claims'),
			'.',
		],
		others: (link) => [
			'Explainers that have not been translated are found in their own language: ',
			link('search there'),
			'.',
		],
		kinds: {
			explainer: { one: 'Explainer', all: 'Explainers' },
			figure: { one: 'Figure', all: 'Figures' },
			source: { one: 'Source', all: 'Sources' },
		},
		undated: 'undated',
		script: {
			pages: {
				none: 'Nothing for “{words}”.',
				one: '{count} page for “{words}”.',
				other: '{count} pages for “{words}”.',
			},
			notChosen: 'Nothing for “{words}” with these choices.',
			failed: 'The index could not be loaded; the lists below have everything.',
		},
		unbuilt: 'There is no index to search here: npm run build writes it.',
	},
	notFound: {
		title: 'There is no page at this address',
		words: (link) => [
			'It may have been renamed. Every explainer is listed on the ',
			link('first page'),
			'.',
		],
	},
};
