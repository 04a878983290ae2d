import type { CslName } from '../../citation/csl-item.ts';
import { type ImportedEntry, type Fields, isFields, nonEmptyFields, texts } from './entry.ts';

/** The CSL names of Zotero's types: https://aurimasv.github.io/z2csl/typeMap.xml */
const types: Readonly<Record<string, string>> = {
	artwork: 'graphic',
	audioRecording: 'song',
	bill: 'bill',
	blogPost: 'post-weblog',
	book: 'book',
	bookSection: 'chapter',
	case: 'legal_case',
	computerProgram: 'software',
	conferencePaper: 'paper-conference',
	dataset: 'dataset',
	dictionaryEntry: 'entry-dictionary',
	document: 'document',
	email: 'personal_communication',
	encyclopediaArticle: 'entry-encyclopedia',
	film: 'motion_picture',
	forumPost: 'post',
	hearing: 'hearing',
	instantMessage: 'personal_communication',
	interview: 'interview',
	journalArticle: 'article-journal',
	letter: 'personal_communication',
	magazineArticle: 'article-magazine',
	manuscript: 'manuscript',
	map: 'map',
	newspaperArticle: 'article-newspaper',
	patent: 'patent',
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
	'code',
	'reporter',
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
const titles = ['title', 'caseName', 'nameOfAct', 'subject'] as const;
const dates = ['date', 'dateDecided', 'dateEnacted', 'issueDate', 'filingDate'] as const;
const numbers = [
	'number',
	'reportNumber',
	'billNumber',
	'publicLawNumber',
	'docketNumber',
	'documentNumber',
	'patentNumber',
	'episodeNumber',
] as const;
const volumes = ['volume', 'reporterVolume', 'codeVolume', 'codeNumber'] as const;
const pages = ['pages', 'firstPage', 'codePages'] as const;
const authorities = ['court', 'legislativeBody', 'issuingAuthority', 'authority'] as const;
const genres = [
	'genre',
	'type',
	'reportType',
	'thesisType',
	'websiteType',
	'manuscriptType',
	'mapType',
	'letterType',
	'postType',
	'presentationType',
] as const;
const sections = ['section', 'committee'] as const;

const read = new Set<string>([
	...containers,
	...publishers,
	...titles,
	...dates,
	...numbers,
	...volumes,
	...pages,
	...authorities,
	...genres,
	...sections,
	'itemType',
	'creators',
	'url',
	'accessDate',
	'DOI',
	'issue',
	'place',
	'language',
	'edition',
	'versionNumber',
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
	const isAuthor = ({ creatorType }: Fields) => primary.has(String(creatorType));
	const isOf = (role: string) => (creator: Fields) => creator['creatorType'] === role;
	const extra = text('extra');
	return [
		{
			key: text('citationKey', 'citekey') ?? '',
			type: types[itemType] ?? 'document',
			place,
			texts: nonEmptyFields({
				title: text(...titles),
				'container-title': text(...containers),
				publisher: text(...publishers),
				'publisher-place': text('place'),
				volume: text(...volumes),
				issue: text('issue'),
				page: text(...pages)?.replace(/[–—]/g, '-'),
				number: text(...numbers),
				edition: text('edition', 'versionNumber'),
				authority: text(...authorities),
				section: text(...sections),
				language: text('language'),
				genre: text(...genres),
			}),
			names: {
				author: creators.filter(isAuthor).flatMap(nameOf),
				editor: creators.filter(isOf('editor')).flatMap(nameOf),
				translator: creators.filter(isOf('translator')).flatMap(nameOf),
			},
			addresses: texts(text('url')),
			dois: texts(text('DOI')),
			issued: texts(...dates.map((field) => text(field))),
			accessed: texts(text('accessDate')),
			notes: extra === undefined ? [] : [{ field: 'extra', text: extra }],
			leftOut: [
				...Object.entries(item)
					.filter(
						([field, value]) =>
							!read.has(field) && value !== '' && !(Array.isArray(value) && value.length === 0),
					)
					.map(([field]) => field),
				...new Set(
					creators
						.filter((one) => !isAuthor(one) && !isOf('editor')(one) && !isOf('translator')(one))
						.map(({ creatorType }) => String(creatorType)),
				),
			],
		},
	];
}

/** The roles that Zotero takes for the author of one of its types. */
const primary = new Set([
	'author',
	'artist',
	'cartographer',
	'director',
	'interviewee',
	'inventor',
	'podcaster',
	'presenter',
	'programmer',
	'sponsor',
]);

function nameOf({ lastName, firstName, name }: Fields): CslName[] {
	if (typeof name === 'string' && name !== '') return [{ literal: name }];
	if (typeof lastName !== 'string' || lastName === '') return [];
	return [
		{
			family: lastName,
			...(typeof firstName === 'string' && firstName !== '' ? { given: firstName } : {}),
		},
	];
}
