import { type Entry as BibEntry, type Library, parse } from '@retorquere/bibtex-parser';
import type { CslName } from '../../citation/csl-item.ts';
import { plainTypes } from '../../export/cite/bibtex.ts';
import type { Finding } from '../../ledger/finding.ts';
import { sourceTypes } from '../../record/source.ts';
import { isListOfInitials } from './names.ts';
import { genres, languages } from './bibtex-words.ts';
import { type ImportedEntry, placeAt, type ImportedFile, nonEmptyFields, texts } from './entry.ts';

/** Fields that are read on their own, or that say how LaTeX prints an entry. */
const alwaysRead = new Set([
	'author',
	'editor',
	'translator',
	'date',
	'year',
	'month',
	'day',
	'urldate',
	'langid',
	'language',
	'options',
	'crossref',
]);

/** Fields in which the parser would drop the "~" of an approximate date, or spoil an address. */
const asWritten = ['date', 'year', 'urldate', 'note', 'howpublished'];

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
		return parse(text, {
			sentenceCase: false,
			english: false,
			unsupported: 'ignore',
			fieldMode: Object.fromEntries(asWritten.map((field) => [field, 'verbatim'])),
		});
	} catch {
		return undefined;
	}
}

function asEntry(
	{ key, type, fields, input }: BibEntry,
	place: ImportedEntry['place'],
): ImportedEntry {
	/** The fields that the record keeps; a field is asked for only if those before it are missing. */
	const used = new Set<string>();
	const one = (name: string): string | undefined => {
		const value = fields[name];
		if (value !== undefined) used.add(name);
		return Array.isArray(value) ? value.map(String).join(' and ') : value;
	};
	const isOnline = ['online', 'electronic', 'www'].includes(type);
	const isArticle = ['article', 'suppperiodical', 'periodical'].includes(type);
	const title = texts(one('title'), one('subtitle')).join(': ');
	const body = () => one('institution') ?? one('school');
	const court = type === 'jurisdiction';
	const langid = one('langid') ?? one('language');
	const isArxiv = /^arxiv$/i.test(fields.eprinttype ?? fields['archiveprefix'] ?? '');
	const eprint = isArxiv ? one('eprint') : undefined;
	const addresses = texts(
		one('url'),
		eprint !== undefined ? `https://arxiv.org/abs/${eprint}` : undefined,
	);
	const notes = ['howpublished', 'note'].flatMap((field) => {
		const text = one(field);
		return text === undefined ? [] : [{ field, text }];
	});
	const isOnTheWeb = addresses.length > 0 || notes.some(({ text }) => /https?:\/\//.test(text));
	return {
		key,
		place,
		type: typeOf(type, one('entrysubtype'), isOnTheWeb),
		texts: nonEmptyFields({
			title,
			'container-title':
				one('journaltitle') ??
				one('journal') ??
				one('booktitle') ??
				one('maintitle') ??
				(isOnline ? (one('titleaddon') ?? one('organization')) : undefined),
			publisher:
				one('publisher') ??
				(court ? undefined : body()) ??
				(isOnline ? undefined : one('organization')),
			'publisher-place': one('location') ?? one('address'),
			volume: one('volume'),
			issue: one('issue') ?? (isArticle ? one('number') : undefined),
			page: one('pages')?.replace(/\s*[–—]\s*|--+/g, '-'),
			number: one('eid') ?? (isArticle ? undefined : one('number')),
			edition: one('edition') ?? one('version'),
			authority: one('authority') ?? one('court') ?? (court ? body() : undefined),
			section: one('section'),
			language: langid === undefined ? undefined : (languages[langid.toLowerCase()] ?? langid),
			genre: genres[one('type') ?? ''] ?? one('type'),
		}),
		names: Object.fromEntries(
			(['author', 'editor', 'translator'] as const).map((role) => [
				role,
				namesIn(fields[role] ?? [], rawField(input, role)),
			]),
		),
		addresses,
		dois: texts(one('doi')),
		issued: texts(
			one('date'),
			one('year') === undefined
				? undefined
				: texts(one('year'), one('month'), /\d+/.exec(one('day') ?? '')?.[0]).join(' '),
			one('year'),
		),
		accessed: texts(one('urldate')),
		notes,
		leftOut: Object.keys(fields).filter(
			(name) =>
				!used.has(name) &&
				!alwaysRead.has(name) &&
				!(isArxiv && ['eprinttype', 'archiveprefix'].includes(name)),
		),
	};
}

type Creator = NonNullable<BibEntry['fields']['author']>[number];

/** Names of one role. Those that semicolons join, against BibTeX's "and", are one text of several. */
function namesIn(creators: readonly Creator[], raw: string): readonly CslName[] {
	if (isListOfInitials(raw)) return [{ literal: raw }];
	const separated = raw.replace(/;(?=\s*\S)(?![^{}]*\})/g, ' and ');
	if (separated === raw) return creators.flatMap(nameOf);
	const again = parsed(`@misc{x, author = {${separated}}}`)?.entries[0]?.fields.author ?? [];
	const several = again
		.flatMap(nameOf)
		.map((one) => ('literal' in one ? one.literal : texts(one.family, one.given).join(', ')));
	return [{ literal: several.join('; ') }];
}

function nameOf({ name, lastName, firstName, prefix, suffix }: Creator): CslName[] {
	if (lastName === undefined) return name === undefined || name === '' ? [] : [{ literal: name }];
	// A tie joins the words of a name as a space does: "Joseph~D.~Romano".
	const tied = firstName === undefined ? /^(.+)\u00a0([^\u00a0]+)$/.exec(lastName) : null;
	if (tied?.[1] !== undefined && tied[2] !== undefined)
		return [{ family: tied[2], given: tied[1] }];
	const given = texts(firstName, suffix).join(', ');
	return [{ family: texts(prefix, lastName).join(' '), ...(given === '' ? {} : { given }) }];
}

/** What an entry says in a field, without the braces or quotes around it. */
function rawField(input: string, field: string): string {
	const start = new RegExp(String.raw`[\s,]${field}\s*=\s*([{"])`, 'i').exec(input);
	if (start === null) return '';
	const from = start.index + start[0].length;
	let depth = 0;
	for (let at = from; at < input.length; at += 1) {
		const character = input[at];
		if (depth === 0 && character === (start[1] === '{' ? '}' : '"')) return input.slice(from, at);
		if (character === '{') depth += 1;
		if (character === '}') depth -= 1;
	}
	return '';
}

function typeOf(type: string, subtype: string | undefined, hasAddress: boolean): string {
	const own = sourceTypes.find((known) => known === subtype);
	if (own !== undefined) return own;
	if (subtype === 'newspaper' || subtype === 'magazine') return `article-${subtype}`;
	if (type === 'misc' || plainTypes[type] === undefined) return hasAddress ? 'webpage' : 'document';
	return plainTypes[type];
}
