import { archivedLabel, type CslName } from '../../citation/csl-item.ts';
import { type ImportedEntry, type Fields, isFields, nonEmptyFields } from './entry.ts';

/** The CSL names of Zotero's types: https://aurimasv.github.io/z2csl/typeMap.xml */
const types: Readonly<Record<string, string>> = {
	artwork: 'document',
	bill: 'bill',
	blogPost: 'post-weblog',
	book: 'book',
	bookSection: 'chapter',
	computerProgram: 'software',
	conferencePaper: 'paper-conference',
	dataset: 'dataset',
	document: 'document',
	email: 'personal_communication',
	film: 'motion_picture',
	forumPost: 'post',
	hearing: 'document',
	interview: 'interview',
	journalArticle: 'article-journal',
	letter: 'personal_communication',
	magazineArticle: 'article-magazine',
	manuscript: 'document',
	newspaperArticle: 'article-newspaper',
	podcast: 'broadcast',
	preprint: 'article',
	presentation: 'speech',
	radioBroadcast: 'broadcast',
	report: 'report',
	standard: 'standard',
	statute: 'legislation',
	thesis: 'thesis',
	tvBroadcast: 'broadcast',
	videoRecording: 'motion_picture',
	webpage: 'webpage',
};

const containers = [
	'publicationTitle',
	'websiteTitle',
	'blogTitle',
	'forumTitle',
	'bookTitle',
	'proceedingsTitle',
	'programTitle',
	'encyclopediaTitle',
	'dictionaryTitle',
] as const;
const publishers = [
	'publisher',
	'institution',
	'university',
	'company',
	'studio',
	'network',
	'label',
	'distributor',
] as const;
const read = new Set<string>([
	...containers,
	...publishers,
	'title',
	'itemType',
	'creators',
	'date',
	'url',
	'accessDate',
	'DOI',
	'volume',
	'issue',
	'pages',
	'place',
	'language',
	'number',
	'reportNumber',
	'billNumber',
	'genre',
	'type',
	'reportType',
	'thesisType',
	'extra',
	// How Zotero stores the item.
	'itemID',
	'itemKey',
	'key',
	'citationKey',
	'citekey',
	'version',
	'libraryID',
	'uri',
	'dateAdded',
	'dateModified',
	'relations',
	'select',
	'libraryCatalog',
	'accessed',
	'nameFormat',
]);

/**
 * Reads an item of the JSON that Better BibTeX writes; undefined for a note or an attached file.
 */
export function readZotero(item: Fields, place: ImportedEntry['place']): readonly ImportedEntry[] {
	const itemType = String(item['itemType']);
	if (itemType === 'note' || itemType === 'attachment' || itemType === 'annotation') return [];
	const text = (...fields: readonly string[]): string | undefined =>
		fields
			.map((field) => item[field])
			.find((value): value is string => typeof value === 'string' && value.trim() !== '');
	const creators = Array.isArray(item['creators']) ? item['creators'].filter(isFields) : [];
	const authors = creators.filter(
		({ creatorType }) =>
			creatorType === 'author' ||
			creatorType === 'director' ||
			creatorType === 'presenter' ||
			creatorType === 'podcaster',
	);
	const extra = text('extra');
	return [
		{
			key: text('citationKey', 'citekey') ?? '',
			type: types[itemType] ?? 'document',
			place,
			texts: nonEmptyFields({
				title: text('title'),
				'container-title': text(...containers),
				publisher: text(...publishers),
				'publisher-place': text('place'),
				URL: text('url'),
				DOI: text('DOI'),
				volume: text('volume'),
				issue: text('issue'),
				page: text('pages')?.replace(/[–—]/g, '-'),
				number: text('number', 'reportNumber', 'billNumber'),
				language: text('language'),
				genre: text('genre', 'type', 'reportType', 'thesisType'),
			}),
			author: authors.flatMap(({ lastName, firstName, name }): CslName[] => {
				if (typeof name === 'string' && name !== '') return [{ literal: name }];
				if (typeof lastName !== 'string' || lastName === '') return [];
				return [
					{
						family: lastName,
						...(typeof firstName === 'string' && firstName !== '' ? { given: firstName } : {}),
					},
				];
			}),
			issued: text('date'),
			accessed: text('accessDate'),
			archived:
				extra === undefined
					? undefined
					: new RegExp(`^${archivedLabel}(\\S+)$`, 'm').exec(extra)?.[1],
			leftOut: [
				...Object.entries(item)
					.filter(
						([field, value]) =>
							!read.has(field) && value !== '' && !(Array.isArray(value) && value.length === 0),
					)
					.map(([field]) => field),
				...new Set(
					creators
						.filter((one) => !authors.includes(one))
						.map(({ creatorType }) => String(creatorType)),
				),
			],
		},
	];
}
