import type { RecordPageMessages } from '../record-pages.ts';
import { counted } from './counted.ts';

const english = (number: number, noun: string) => counted(number, noun, `${noun}s`);

/** What the pages of sources, claims and corrections, of citing, and the feeds say, in English. */
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
		dataset: 'data set',
		document: 'document',
		interview: 'interview',
		legislation: 'law',
		motion_picture: 'film',
		'paper-conference': 'conference paper',
		personal_communication: 'letter',
		post: 'post',
		'post-weblog': 'blog post',
		regulation: 'regulation',
		report: 'report',
		software: 'software',
		speech: 'speech',
		standard: 'standard',
		thesis: 'thesis',
		webpage: 'web page',
	},
	source: {
		facts: {
			type: 'What it is',
			issued: 'Published',
			undated: 'Its date is not known.',
			cited: 'As cited here',
			address: 'On the web',
			noAddress: 'No address is recorded.',
			archived: 'Archived',
			seen: 'How it was seen',
			attribution: 'On whose word',
			remark: 'Note',
		},
		lookedAt: (day) => `Last looked at on ${day}`,
		restsOn: (words) => ['It rests on ', words, '.'],
		origins: ({ printed, own, behind }) => {
			if (behind === 0)
				return `${printed === 1 ? 'The figure that it prints begins' : `The ${english(printed, 'figure')} that it prints begin`} with it: none was taken from another source that is recorded here.`;
			const passed = printed - own;
			return `Of the ${english(printed, 'figure')} that it prints, ${own === 0 ? 'none begins' : own === 1 ? '1 begins' : `${own} begin`} with it, and ${passed} ${passed === 1 ? 'repeats' : 'repeat'} ${english(behind, 'origin')} elsewhere.`;
		},
		sections: {
			figures: 'Figures that it prints',
			behind: 'Where its figures come from',
			ahead: 'Figures that repeat those of it',
			rates: 'Figures that were converted at its rate',
			claims: 'Claims that it carries',
			events: 'Events that it reports',
			cited: 'Articles that cite it',
			through: 'Sources that are known through it',
		},
		inText: 'In the text: ',
		citation: (number) => `citation ${number}`,
		in: (source) => ['In ', source],
		description: (publisher, title) =>
			`${publisher}: ${title}. What rests on this source, directly or through others.`,
		toTake: 'To take away',
		asFiles: (files) => ['This source as ', files, '.'],
	},
	sources: {
		description: (count) =>
			`All ${count} sources of this site, by who published them, with what rests on each.`,
		asFiles: (files) => ['As a file: ', files, '.'],
		undated: 'undated',
		notOpened: 'not opened here',
		notFound: 'looked for, not found',
		figures: (count) => english(count, 'figure'),
		claims: (count) => english(count, 'claim'),
	},
	claims: {
		description:
			'Every statement without a number that the articles weigh: who says it, who denies it or will not comment, and on whose word.',
		none: 'No article on this site records a claim yet.',
		attributions: {
			named: 'named',
			'unnamed-direct': 'not named',
			'unnamed-secondhand': 'not named, and at second hand',
			institution: 'an institution',
			outlet: 'the outlet’s own words',
		},
		known: (attribution, to) => ` (${attribution}${to === undefined ? '' : `, to ${to}`})`,
		place: (date, source) => [...(date === undefined ? [] : [`${date}, in `]), source],
		linkTo: (says) => `Link to this claim: ${says}`,
		alsoAnswers: 'It also answers: ',
	},
	corrections: {
		description:
			'Every change to a number or an article after it was published, newest first, with what stood there before.',
		none: 'Nothing that was published on this site has been corrected so far.',
		kinds: {
			correction: 'Correction: we were wrong',
			revision: 'Revision: the claimant has better data',
			'definition-change': 'Something else is counted now',
			supersession: 'Superseded by another figure',
			retraction: 'Withdrawn',
		},
		became: 'became',
		inPlace: 'In its place: ',
		writeTo: (address) => `If something is wrong, write to ${address}.`,
		policy: (link) => [' The ', link('corrections policy'), ' says what happens then.'],
		alsoFeed: (feeds) => [' This list is also a feed: ', feeds, '.'],
	},
	cite: {
		title: (article) => `Cite “${article}”`,
		description: (article) => `How to cite “${article}”, and its sources as files.`,
		how: 'How to cite this',
		page: 'The page',
		published: (day, changed) =>
			`Published on ${day}${changed === undefined ? '' : `, changed on ${changed}`}.`,
		translated: (day) => ` Translated on ${day}.`,
		factsAsOf: (day) => ` It knows the facts as of ${day}.`,
		sources: 'Its sources',
		whoPrinted: (link) => [
			'For the number itself, cite who printed it: the ',
			link('list of sources'),
			' says where each was found.',
		],
		asFiles: (count, files) => [
			` ${count === 1 ? 'One source' : `All ${count} sources`} as a file: `,
			files,
			'.',
		],
		ofSite: (files) => [' The sources of all pages of this site: ', files, '.'],
	},
	feeds: {
		factsAsOf: (day) => `Facts as of ${day}.`,
		figures: (count) => english(count, 'figure'),
		sources: (count) => english(count, 'source'),
		corrected: (day, change) => `Corrected, ${day}: ${change}.`,
		isNow: (before, after) => `“${before}” is now “${after}”`,
		correctionsOf: (site) =>
			`What was changed of what readers of ${site} were told, from what, to what, and why.`,
		inArticle: (article) => ['In ', article, '.'],
		quoted: (title) => `“${title}”`,
	},
	pictures: {
		article: (day, figures, sources) =>
			`As known on ${day} · ${figures}, ${sources}, each number with its caveats`,
		chart: (day) => `As known on ${day} · sources and data on the page`,
	},
	data: { of: (site) => `The data of ${site}` },
};
