import { type CslItem, type CslName, isoDate, roles } from '../../citation/csl-item.ts';
import { parseRichText, type RichText } from './rich-text.ts';

/**
 * The BibLaTeX name of each CSL type. CSL types that share a name are distinguished by
 * `entrysubtype`.
 */
export const bibTypes: Readonly<Record<string, string>> = {
	article: 'unpublished',
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	bill: 'legislation',
	book: 'book',
	chapter: 'incollection',
	dataset: 'dataset',
	legislation: 'legislation',
	regulation: 'legislation',
	'paper-conference': 'inproceedings',
	personal_communication: 'letter',
	post: 'online',
	'post-weblog': 'online',
	report: 'report',
	software: 'software',
	standard: 'standard',
	thesis: 'thesis',
	webpage: 'online',
	motion_picture: 'movie',
	'entry-encyclopedia': 'inreference',
	'entry-dictionary': 'inreference',
	graphic: 'artwork',
	legal_case: 'jurisdiction',
	patent: 'patent',
	periodical: 'periodical',
	review: 'review',
	song: 'audio',
	treaty: 'legal',
};

/** The CSL type that each BibLaTeX name means on its own. */
export const plainTypes: Readonly<Record<string, string>> = {
	article: 'article-journal',
	book: 'book',
	incollection: 'chapter',
	inbook: 'chapter',
	dataset: 'dataset',
	legislation: 'legislation',
	inproceedings: 'paper-conference',
	conference: 'paper-conference',
	letter: 'personal_communication',
	online: 'webpage',
	electronic: 'webpage',
	www: 'webpage',
	report: 'report',
	techreport: 'report',
	software: 'software',
	standard: 'standard',
	thesis: 'thesis',
	phdthesis: 'thesis',
	mastersthesis: 'thesis',
	movie: 'motion_picture',
	unpublished: 'article',
	proceedings: 'book',
	manual: 'book',
	booklet: 'document',
	collection: 'book',
	periodical: 'periodical',
	patent: 'patent',
	audio: 'song',
	video: 'motion_picture',
	image: 'graphic',
	artwork: 'graphic',
	jurisdiction: 'legal_case',
	legal: 'treaty',
	inreference: 'entry-encyclopedia',
	reference: 'book',
	review: 'review',
	music: 'song',
	performance: 'performance',
	mvbook: 'book',
	mvcollection: 'book',
	mvproceedings: 'book',
	mvreference: 'book',
	bookinbook: 'chapter',
	suppbook: 'chapter',
	suppcollection: 'chapter',
	suppperiodical: 'article-journal',
	preprint: 'article',
};

const subtypes: Readonly<Record<string, string>> = {
	'article-newspaper': 'newspaper',
	'article-magazine': 'magazine',
};

const months = [
	'jan',
	'feb',
	'mar',
	'apr',
	'may',
	'jun',
	'jul',
	'aug',
	'sep',
	'oct',
	'nov',
	'dec',
] as const;

/**
 * BibLaTeX that Zotero and BibTeX also read: dates are given both as one field and as year and
 * month. Every character that is a command in TeX is escaped, so that "%" does not hide the rest of
 * a line.
 */
export function formatBibtex(items: readonly CslItem[]): string {
	return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
	const type = bibTypes[item.type] ?? 'misc';
	const subtype = subtypes[item.type] ?? (plainTypes[type] === item.type ? undefined : item.type);
	const [year, month] = item.issued?.['date-parts'][0] ?? [];
	const container =
		type === 'article'
			? 'journaltitle'
			: type === 'online'
				? 'organization'
				: type === 'incollection' || type === 'inproceedings'
					? 'booktitle'
					: 'maintitle';
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', title(item.title)],
		...roles.map((role) => [role, item[role]?.map(name).join(' and ')] as const),
		[container, text(item['container-title'])],
		['entrysubtype', text(subtype)],
		[type === 'report' || type === 'thesis' ? 'institution' : 'publisher', text(item.publisher)],
		['location', text(item['publisher-place'])],
		['volume', text(item.volume)],
		['number', text(item.issue ?? item.number)],
		...(item.issue === undefined || item.number === undefined
			? []
			: [['eid', text(item.number)] as const]),
		['pages', text(item.page)],
		['edition', text(item.edition)],
		['authority', text(item.authority)],
		['section', text(item.section)],
		['type', text(item.genre)],
		['langid', text(item.language)],
		['doi', verbatim(item.DOI)],
		['url', verbatim(item.URL)],
		['urldate', item.accessed && isoDate(item.accessed)],
		['note', text(item.note)],
	];
	const lines = fields.flatMap(([key, value]) =>
		value === undefined ? [] : [`\t${key} = {${value}},`],
	);
	// The full date comes last, because Zotero uses the last date field it reads.
	const dated =
		year === undefined || item.issued === undefined
			? []
			: [
					`\tyear = {${String(year).padStart(4, '0')}},`,
					...(month === undefined ? [] : [`\tmonth = ${months[month - 1] ?? month},`]),
					`\tdate = {${isoDate(item.issued)}${item.issued.circa === true ? '~' : ''}},`,
				];
	return `@${type}{${item.id},\n${[...lines, ...dated].join('\n')}\n}\n`;
}

function name(one: CslName): string {
	if ('literal' in one) return `{${text(one.literal)}}`;
	const part = (value: string) =>
		/,|\band\b/i.test(value) ? `{${text(value)}}` : (text(value) ?? '');
	return one.given === undefined
		? `${part(one.family)},`
		: `${part(one.family)}, ${part(one.given)}`;
}

const commands = {
	i: '\\emph',
	b: '\\textbf',
	sup: '\\textsuperscript',
	sub: '\\textsubscript',
	sc: '\\textsc',
	nocase: '',
} as const;

function text(value: string | undefined): string | undefined {
	return value === undefined
		? undefined
		: parseRichText(value)
				.map((part) => tex(part, escapeTex))
				.join('');
}

/** A title in braces keeps its capital letters; BibTeX and Zotero change those outside braces. */
function title(value: string | undefined): string | undefined {
	const protect = (words: string) =>
		words
			.split(/(\s+)/)
			.map((word) => (/\p{Lu}/u.test(word) ? `{${escapeTex(word)}}` : escapeTex(word)))
			.join('');
	return value === undefined
		? undefined
		: parseRichText(value)
				.map((part) => tex(part, protect))
				.join('');
}

function tex(part: RichText, write: (words: string) => string): string {
	if (typeof part === 'string') return write(part);
	return `${commands[part.style]}{${part.parts.map((one) => tex(one, part.style === 'nocase' ? escapeTex : write)).join('')}}`;
}

const characters: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
};

/** Escapes character pairs that TeX would turn into one character, such as two hyphens. */
function escapeTex(words: string): string {
	return words
		.replace(/[\\~^<>{}%&#$_]/g, (character) => characters[character] ?? `\\${character}`)
		.replace(/([-'`])(?=\1)|[?!](?=`)/g, '$&{}');
}

/**
 * An address, which TeX does not interpret. Characters that parsers take for its end, or for
 * mathematics, are percent-encoded.
 */
function verbatim(value: string | undefined): string | undefined {
	return value?.replace(/[{}\\$\s]/g, encodeURIComponent);
}
