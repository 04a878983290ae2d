import { type Entry as BibEntry, type Library, parse } from '@retorquere/bibtex-parser';
import { archivedLabel, type CslName } from '../../citation/csl-item.ts';
import { plainTypes } from '../../export/cite/bibtex.ts';
import type { Finding } from '../../ledger/finding.ts';
import { sourceTypes } from '../../record/source.ts';
import { type ImportedEntry, placeAt, type ImportedFile, nonEmptyFields } from './entry.ts';

/** BibLaTeX's names of languages with their codes. */
const languages: Readonly<Record<string, string>> = {
	english: 'en',
	american: 'en-US',
	usenglish: 'en-US',
	british: 'en-GB',
	ukenglish: 'en-GB',
	ukrainian: 'uk',
	russian: 'ru',
	german: 'de',
	ngerman: 'de',
	french: 'fr',
	spanish: 'es',
	italian: 'it',
	polish: 'pl',
	arabic: 'ar',
	hebrew: 'he',
	turkish: 'tr',
	hungarian: 'hu',
	czech: 'cs',
	slovak: 'sk',
	bulgarian: 'bg',
	dutch: 'nl',
	portuguese: 'pt',
	swedish: 'sv',
	finnish: 'fi',
	danish: 'da',
	norwegian: 'no',
	greek: 'el',
	romanian: 'ro',
	serbian: 'sr',
	japanese: 'ja',
	chinese: 'zh',
	korean: 'ko',
};

const read = new Set([
	'title',
	'subtitle',
	'author',
	'journaltitle',
	'journal',
	'booktitle',
	'maintitle',
	'organization',
	'entrysubtype',
	'publisher',
	'institution',
	'school',
	'location',
	'address',
	'volume',
	'number',
	'issue',
	'eid',
	'pages',
	'type',
	'langid',
	'language',
	'doi',
	'url',
	'urldate',
	'year',
	'month',
	'date',
	'howpublished',
]);

/** Reads BibTeX and BibLaTeX. Titles keep their capital letters. */
export function readBibtex(path: string, text: string): ImportedFile {
	const library = parsed(text);
	if (library === undefined)
		return {
			entries: [],
			findings: [
				{
					code: 'import-syntax',
					severity: 'error',
					place: { path, line: 1, column: 1 },
					message: 'This is not BibTeX: the parser cannot read it.',
					hint: 'Remove what was added last, and put it back piece by piece.',
				},
			],
		};
	const findings = library.errors.map(({ error, input }): Finding => {
		const [, line, column] = /at line (\d+), column (\d+)/.exec(error) ?? [];
		const place =
			line === undefined
				? placeAt(path, text, text.indexOf(input ?? error))
				: { path, line: Number(line), column: Number(column) };
		const macro = /^unhandled macro (\S+)/.exec(error)?.[1];
		if (macro !== undefined)
			return {
				code: 'import-unread',
				severity: 'warning',
				place,
				message: `The TeX command ${macro} is not known; it is kept in the text as it is.`,
				hint: 'Write the character itself.',
			};
		return {
			code: 'import-syntax',
			severity: 'error',
			place,
			message: `This is not BibTeX: ${error
				.replace(/ at line \d+, column \d+.*/s, '')
				.replace(/\.+$/, '')
				.replace(/^\w/, (letter) => letter.toLowerCase())}.`,
			hint: 'Look for a brace or a quote that is not closed in this entry or in the one before it.',
		};
	});
	let from = 0;
	const entries = library.entries.map((entry): ImportedEntry => {
		const index = text.indexOf(entry.input === '' ? `{${entry.key}` : entry.input, from);
		from = Math.max(from, index);
		return asEntry(entry, placeAt(path, text, index));
	});
	return { entries, findings };
}

/** Parses a file; undefined if the parser fails. */
function parsed(text: string): Library | undefined {
	try {
		return parse(text, { sentenceCase: false, english: false, unsupported: 'ignore' });
	} catch {
		return undefined;
	}
}

function asEntry({ key, type, fields }: BibEntry, place: ImportedEntry['place']): ImportedEntry {
	const one = (name: string): string | undefined => {
		const value = fields[name];
		return Array.isArray(value) ? value.map(String).join(' and ') : value;
	};
	const isOnline = ['online', 'electronic', 'www'].includes(type);
	const isArticle = type === 'article';
	const url = one('url') ?? /href="([^"]+)"/.exec(one('howpublished') ?? '')?.[1];
	const title = [one('title'), one('subtitle')].filter((part) => part !== undefined).join(': ');
	const archived =
		one('note')?.startsWith(archivedLabel) === true
			? one('note')?.slice(archivedLabel.length)
			: undefined;
	const langid = one('langid') ?? one('language');
	return {
		key,
		place,
		archived,
		type: typeOf(type, one('entrysubtype'), url !== undefined),
		texts: nonEmptyFields({
			title,
			'container-title':
				one('journaltitle') ??
				one('journal') ??
				one('booktitle') ??
				one('maintitle') ??
				(isOnline ? one('organization') : undefined),
			publisher:
				one('publisher') ??
				one('institution') ??
				one('school') ??
				(isOnline ? undefined : one('organization')),
			'publisher-place': one('location') ?? one('address'),
			URL: url,
			DOI: one('doi'),
			volume: one('volume'),
			issue: one('issue') ?? (isArticle ? one('number') : undefined),
			page: one('pages')?.replace(/\s*[–—]\s*|--+/g, '-'),
			number: one('eid') ?? (isArticle ? undefined : one('number')),
			language: langid === undefined ? undefined : (languages[langid.toLowerCase()] ?? langid),
			genre: one('type'),
		}),
		author: (fields.author ?? []).flatMap(
			({ name, lastName, firstName, prefix, suffix }): CslName[] => {
				if (lastName === undefined)
					return name === undefined || name === '' ? [] : [{ literal: name }];
				const given = [firstName, suffix]
					.filter((part) => part !== undefined && part !== '')
					.join(', ');
				return [
					{
						family: [prefix, lastName]
							.filter((part) => part !== undefined && part !== '')
							.join(' '),
						...(given === '' ? {} : { given }),
					},
				];
			},
		),
		issued:
			one('date') ??
			(one('year') === undefined
				? undefined
				: [one('year'), one('month')].filter((part) => part !== undefined).join('-')),
		accessed: one('urldate'),
		leftOut: Object.keys(fields).filter(
			(name) => !read.has(name) && !(name === 'note' && archived !== undefined),
		),
	};
}

function typeOf(type: string, subtype: string | undefined, hasAddress: boolean): string {
	const own = sourceTypes.find((known) => known === subtype);
	if (own !== undefined) return own;
	if (subtype === 'newspaper' || subtype === 'magazine') return `article-${subtype}`;
	if (type === 'misc' || plainTypes[type] === undefined) return hasAddress ? 'webpage' : 'document';
	return plainTypes[type];
}
