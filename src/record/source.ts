import { z } from 'zod';
import { acknowledged } from './figure.ts';
import { id, partialDate, text, webAddress } from './scalars.ts';

/** How the person who recorded a document saw it. */
export const seenKinds = ['direct', 'secondary', 'not-found'] as const;

/** Every item type of CSL 1.0.2. */
export const sourceTypes = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'classic',
	'collection',
	'dataset',
	'document',
	'entry',
	'entry-dictionary',
	'entry-encyclopedia',
	'event',
	'figure',
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'musical_score',
	'pamphlet',
	'paper-conference',
	'patent',
	'performance',
	'periodical',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review',
	'review-book',
	'software',
	'song',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

const person = z.union([
	z.strictObject({ family: text, given: text.optional() }),
	z.strictObject({
		literal: text.describe('The name of an organisation, or a name that has no parts.'),
	}),
]);

/**
 * A published document: a CSL item as Zotero and Pandoc write it in YAML, with our `archived`,
 * `seen`, `via`, `attribution` and `remark`.
 */
export const source = z
	.strictObject({
		id,
		type: z.enum(sourceTypes).describe('CSL item type.'),
		title: text,
		author: z.array(person).optional(),
		editor: z.array(person).optional().describe('Who edited it, or the book that it is part of.'),
		translator: z.array(person).optional(),
		'container-title': text
			.optional()
			.describe('The newspaper, magazine or site that published it.'),
		publisher: text.optional(),
		'publisher-place': text.optional(),
		issued: partialDate
			.optional()
			.describe('Day, month or year of publication, as precisely as it is known.'),
		circa: z
			.boolean()
			.optional()
			.describe('true if the date of publication is only approximately known.'),
		accessed: partialDate.optional(),
		URL: webAddress.optional(),
		DOI: text.optional(),
		volume: z.union([text, z.number()]).optional(),
		issue: z.union([text, z.number()]).optional(),
		page: z.union([text, z.number()]).optional(),
		number: z.union([text, z.number()]).optional(),
		edition: z.union([text, z.number()]).optional().describe('Which edition: 2, or "revised".'),
		authority: text
			.optional()
			.describe('Of a law, a case or a patent: the court, parliament or office that issued it.'),
		section: z
			.union([text, z.number()])
			.optional()
			.describe('Of a law: the section; of a hearing: the committee.'),
		language: text.optional(),
		genre: text.optional(),
		archived: webAddress.optional().describe('Address of an archived copy.'),
		seen: z
			.enum(seenKinds)
			.describe(
				'direct: the document or a copy of it was read. secondary: known only through the sources in `via`. not-found: looked for and not found; it may not be as the sources in `via` say.',
			),
		via: z.array(id).optional().describe('The sources through which this one is known.'),
		attribution: text
			.optional()
			.describe('Who it relies on, for readers: "three unnamed Russian sources, to Reuters".'),
		acknowledged: acknowledged
			.optional()
			.describe('Findings about this source that were looked at and stand, each with the reason.'),
		remark: text.optional().describe('For readers: what is unusual about this source.'),
	})
	.refine((value) => value.seen === 'direct' || (value.via?.length ?? 0) > 0, {
		path: ['via'],
		error: 'a source seen only through others names them in `via`',
	});

export type Source = z.output<typeof source>;

/** What came of asking for a page. */
export const pageStates = [
	// A text was read.
	'read',
	// The page is there, but is not a text: a PDF, a picture.
	'not-text',
	// The host does not let programs read it.
	'refused',
	// There is no such page any more.
	'gone',
	// No answer: an error of the host, no host, too slow, a circle of redirects.
	'failed',
] as const;

const visitedPage = z.strictObject({
	address: webAddress,
	state: z.enum(pageStates),
	why: text.optional().describe('In words: "404 Not Found", "no answer in 20 seconds".'),
	movedTo: webAddress.optional().describe('Where the host says that the page is for good now.'),
});
export type VisitedPage = z.output<typeof visitedPage>;

/** Whether what a figure quotes was on the page. */
const soughtWords = z.strictObject({
	sought: text.describe('The words, or the amount, as they were looked for.'),
	found: z.enum(['page', 'archived', 'no']),
	lastFound: partialDate.optional().describe('The last day on which they were found.'),
});
export type SoughtWords = z.output<typeof soughtWords>;

const verifiedSource = z.strictObject({
	checked: partialDate,
	page: visitedPage.optional(),
	archived: visitedPage.optional(),
	proposed: webAddress.optional().describe('A copy in a web archive, to be looked at by a person.'),
	quoted: z.record(id, soughtWords).optional().describe('By figure: the words that it quotes.'),
	amounts: z.record(id, soughtWords).optional().describe('By figure: its amount.'),
});
export type VerifiedSource = z.output<typeof verifiedSource>;

/** `content/verified.json`: what the last visits to the sources found. */
export const verification = z.strictObject({
	version: z.literal(1),
	sources: z.record(id, verifiedSource),
});
export type Verification = z.output<typeof verification>;
