import type { ListMessages } from '../lists.ts';
import { counted } from './counted.ts';

/** The English words of the home page, the lists and the search. */
export const lists: ListMessages = {
	article: {
		about: 'About this explainer',
		minutes: (count) => `${count} min`,
		figures: (count) => counted(count, 'figure', 'figures'),
		readNext: 'Read next',
	},
	first: {
		more: 'Record',
		subjects: 'Topics',
		take: 'Data and feeds',
		allData: 'All data',
		explainers: 'Explainers feed',
		corrections: 'Corrections feed',
		newestCorrections: 'Newest corrections',
		dataPackage: 'Data package',
	},
	untranslated: {
		title: 'Not translated yet',
		note: 'These explainers are not yet available in this language.',
	},
	tag: {
		title: (tag) => `Explainers on ${tag}`,
		articles: (count, tag) =>
			`${counted(count, 'explainer', 'explainers')} on ${tag}. Every number comes with its caveats.`,
	},
	allArticles: {
		title: 'All explainers',
		all: (count) => `All ${counted(count, 'explainer', 'explainers')}`,
	},
	series: {
		label: 'Series',
		part: (name, position, count) => [name, `, part ${position} of ${count}`],
	},
	figure: {
		head: ['As of', 'Amount', 'Claimant', 'Source'],
		differs: 'differs from the figure it repeats',
		repeats: 'repeats another figure',
	},
	pages: {
		label: 'List pages',
		before: 'Previous',
		next: 'Next',
		page: (number, count) => `Page ${number} of ${count}`,
		title: (list, number, count) => `${list}, page ${number} of ${count}`,
	},
	facets: {
		any: 'Any',
		subject: 'Subject',
		measure: 'Measure',
		claimant: 'Claimant',
		evidence: 'Evidence',
		stage: 'Stage',
		source: 'Source',
	},
	browser: {
		all: (count) => `All ${count} numbers on this site, each with its claimant, date and source.`,
		each: 'Each has a page that shows how it was repeated, where it is used and its data.',
		narrow: 'Filter the list',
		from: 'As of (from)',
		to: 'As of (to)',
		order: 'Sort by',
		orders: {
			subject: 'Subject',
			newest: 'Newest first',
			oldest: 'Oldest first',
			amount: 'Lower bound',
			claimant: 'Claimant',
		},
		differs: 'Differs from the figure it repeats',
		reset: 'Clear filters',
		index: 'By subject and measure',
		script: {
			figures: {
				none: 'None of {all} figures',
				one: '{count} of {all} figures',
				other: '{count} of {all} figures',
			},
			page: 'Page {page} of {pages}',
			before: 'Previous',
			next: 'Next',
			pages: 'Pages of results',
			failed: 'The filters could not be loaded. The list below has every figure.',
		},
	},
	search: {
		description: (site) => `Search the explainers, figures and sources of ${site}.`,
		words: 'Words, a number or a claimant',
		submit: 'Search',
		kind: 'Type of page',
		all: 'All',
		figures: 'Figures on the page',
		noScript: 'Search needs JavaScript, which is turned off. These lists have everything.',
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
			'Some explainers have not been translated: ',
			link('search them in their own language'),
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
				none: 'No results for “{words}”.',
				one: '{count} result for “{words}”.',
				other: '{count} results for “{words}”.',
			},
			notChosen: 'No results for “{words}” with these filters.',
			near: 'Nothing has “{words}”: these are the results for “{meant}”.',
			missing: 'Nothing has “{words}”.',
			failed: 'The search index could not be loaded. The lists below have everything.',
		},
		unbuilt: 'There is no search index yet. Run npm run build to make one.',
	},
	removed: {
		title: 'This page was removed',
		on: (day) => `Removed on ${day}.`,
		words: (link) => ['Every explainer is listed on the ', link('home page'), '.'],
	},
	moved: {
		title: 'This page has moved',
		words: (link) => ['It is now at ', link, '.'],
	},
	notFound: {
		title: 'Page not found',
		words: (link) => [
			'It may have moved. Every explainer is listed on the ',
			link('home page'),
			'.',
		],
	},
};
