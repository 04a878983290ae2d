import type { RecordPageMessages } from '../record-pages.ts';
import { counted } from './counted.ts';

const english = (number: number, noun: string) => counted(number, noun, `${noun}s`);

/**
 * The English words of the pages of sources, claims and corrections, of citing, and of the feeds.
 */
export const recordPages: RecordPageMessages = {
	sourceTypes: {
		article: 'preprint',
		'article-journal': 'journal article',
		'article-magazine': 'magazine article',
		'article-newspaper': 'news report',
		bill: 'bill',
		book: 'book',
		broadcast: 'broadcast',
		chapter: 'chapter of a book',
		classic: 'classical work',
		collection: 'archival collection',
		dataset: 'data set',
		document: 'document',
		entry: 'entry',
		'entry-dictionary': 'entry in a dictionary',
		'entry-encyclopedia': 'entry in an encyclopedia',
		event: 'event',
		figure: 'figure',
		graphic: 'picture',
		hearing: 'hearing',
		interview: 'interview',
		legal_case: 'court case',
		legislation: 'law',
		manuscript: 'manuscript',
		map: 'map',
		motion_picture: 'film',
		musical_score: 'musical score',
		pamphlet: 'pamphlet',
		'paper-conference': 'conference paper',
		patent: 'patent',
		performance: 'performance',
		periodical: 'periodical',
		personal_communication: 'letter',
		post: 'post',
		'post-weblog': 'blog post',
		regulation: 'regulation',
		report: 'report',
		review: 'review',
		'review-book': 'book review',
		software: 'software',
		song: 'audio recording',
		speech: 'speech',
		standard: 'standard',
		thesis: 'thesis',
		treaty: 'treaty',
		webpage: 'web page',
	},
	source: {
		facts: {
			type: 'Type',
			issued: 'Published',
			undated: 'Date unknown.',
			cited: 'As cited here',
			address: 'Online',
			noAddress: 'No address recorded.',
			archived: 'Archived',
			seen: 'How we saw it',
			attribution: 'Attributed to',
			remark: 'Note',
		},
		lookedAt: (day) => `Last checked on ${day}`,
		restsOn: (words) => ['Based on ', words, '.'],
		origins: ({ printed, own, upstream }) => {
			if (upstream === 0)
				return printed === 1
					? 'It publishes one figure, for which no earlier source is recorded.'
					: `It publishes ${english(printed, 'figure')}, none of which has an earlier source on record.`;
			const earlier =
				upstream === 1
					? 'an earlier figure from another source'
					: `${upstream} earlier figures from other sources`;
			if (printed === 1) return `It publishes one figure, which repeats ${earlier}.`;
			const passed = printed - own;
			return `Of the ${english(printed, 'figure')} it publishes, ${own === 0 ? 'none originates' : own === 1 ? 'one originates' : `${own} originate`} here; ${passed === 1 ? 'one repeats' : `${passed} repeat`} ${earlier}.`;
		},
		sections: {
			figures: 'Figures it publishes',
			upstream: 'Where its figures come from',
			downstream: 'Figures that repeat its own',
			rates: 'Figures converted at its rate',
			claims: 'Claims it reports',
			events: 'Events it reports',
			cited: 'Explainers that cite it',
			through: 'Sources known through it',
		},
		inText: 'In the text: ',
		citation: (number) => `citation ${number}`,
		in: (source) => ['In ', source],
		description: (publisher, title) =>
			`${publisher}: ${title}. Everything on this site that relies on this source, directly or through others.`,
		toTake: 'Use this source',
		asFiles: (files) => ['Download this source as ', files, '.'],
	},
	sources: {
		description: (count) =>
			`All ${count} sources of this site, by publisher, with what relies on each.`,
		asFiles: (files) => ['Download all as ', files, '.'],
		undated: 'undated',
		notOpened: 'not seen by us',
		notFound: 'looked for, not found',
		figures: (count) => english(count, 'figure'),
		claims: (count) => english(count, 'claim'),
	},
	claims: {
		description:
			'Every statement without a number that the explainers weigh: who makes it, who denies it or declines to comment, and how it is known.',
		none: 'No explainer on this site records a claim yet.',
		attributions: {
			named: 'named',
			'unnamed-direct': 'unnamed',
			'unnamed-secondhand': 'unnamed, at second hand',
			institution: 'institution',
			outlet: 'the outlet’s own words',
		},
		known: (attribution, to) => ` (${attribution}${to === undefined ? '' : `, to ${to}`})`,
		place: (date, source) => [...(date === undefined ? [] : [`${date}, in `]), source],
		linkTo: (says) => `Link to this claim: ${says}`,
		alsoAnswers: 'Also answers: ',
	},
	corrections: {
		description:
			'Every change to a number or an explainer since it was published, newest first, with what it said before.',
		none: 'Nothing published on this site has been corrected so far.',
		kinds: {
			correction: 'Correction: we were wrong',
			revision: 'Revision: the claimant has better data',
			'definition-change': 'Change of definition: something else is now counted',
			supersession: 'Superseded by another figure',
			retraction: 'Withdrawn',
		},
		became: 'became',
		fromSource: (name) => `source: ${name}`,
		otherSource: 'source: another report',
		inPlace: 'Replaced by: ',
		writeTo: (address) => `If you find a mistake, write to ${address}.`,
		policy: (link) => [' The ', link('corrections policy'), ' explains what happens next.'],
		alsoFeed: (feeds) => [' Subscribe to this list: ', feeds, '.'],
	},
	cite: {
		title: (article) => `Cite “${article}”`,
		description: (article) => `How to cite “${article}”, and its sources as files.`,
		how: 'How to cite this',
		page: 'This page',
		published: (day, changed) =>
			`Published on ${day}${changed === undefined ? '' : `, updated on ${changed}`}.`,
		translated: (day) => ` Translated on ${day}.`,
		factsAsOf: (day) => ` Facts as of ${day}.`,
		sources: 'Its sources',
		whoPrinted: (link) => [
			'To cite a number, cite the source that published it: the ',
			link('list of sources'),
			' shows where each was found.',
		],
		asFiles: (count, files) => [
			` Download ${count === 1 ? 'the source' : `all ${count} sources`} as `,
			files,
			'.',
		],
		ofSite: (files) => [' All sources on this site: ', files, '.'],
	},
	feeds: {
		factsAsOf: (day) => `Facts as of ${day}.`,
		figures: (count) => english(count, 'figure'),
		sources: (count) => english(count, 'source'),
		corrected: (day, change) => `Corrected on ${day}: ${change}.`,
		isNow: (before, after) => `“${before}” is now “${after}”`,
		isWithdrawn: (before) => `“${before}” is withdrawn`,
		correctionsOf: (site) => `Corrections to ${site}: what changed, from what to what, and why.`,
		inArticle: (article) => ['In ', article, '.'],
		quoted: (title) => `“${title}”`,
	},
	pictures: {
		article: (day, figures, sources) => `Facts as of ${day} · ${figures}, ${sources}`,
	},
	data: { of: (site) => `Data from ${site}` },
};
