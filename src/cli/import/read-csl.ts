import { type CslName, roles, textFields } from '../../citation/csl-item.ts';
import type { Finding } from '../../ledger/finding.ts';
import { readYaml } from '../../ledger/read/yaml-data.ts';
import {
	type CopiedField,
	type ImportedEntry,
	type Fields,
	isFields,
	placeAt,
	type ImportedFile,
	nonEmptyFields,
	texts,
} from './entry.ts';
import { personOf } from './names.ts';
import { readZotero } from './read-zotero.ts';

/** Fields about how an item is stored, which say nothing about the item. */
const passedOver = new Set([
	'id',
	'type',
	...roles,
	'issued',
	'accessed',
	'citation-key',
	'note',
	'source',
	'version',
	...textFields,
]);

/** Reads CSL-JSON, CSL-YAML, and the JSON that Better BibTeX writes for Zotero. */
export function readCsl(path: string, text: string, isJson: boolean): ImportedFile {
	const parsed = isJson ? parseJson(path, text) : parseYaml(path, text);
	if ('findings' in parsed) return { entries: [], findings: parsed.findings };
	const list = itemsIn(parsed.data);
	if (list === undefined)
		return {
			entries: [],
			findings: [
				{
					code: 'import-syntax',
					severity: 'error',
					place: { path, line: 1, column: 1 },
					message: 'This file has no list of sources.',
					hint: 'Export from Zotero as CSL JSON, BibLaTeX or RIS.',
				},
			],
		};
	const [entries, findings]: [ImportedEntry[], Finding[]] = [[], []];
	let from = 0;
	for (const [index, item] of list.entries()) {
		const id = isFields(item)
			? String(item['citation-key'] ?? item['citationKey'] ?? item['id'] ?? '')
			: '';
		const found = id === '' ? -1 : text.indexOf(isJson ? JSON.stringify(id) : id, from);
		if (found !== -1) from = found;
		const place = placeAt(path, text, found === -1 ? from : found);
		if (!isFields(item))
			findings.push({
				code: 'import-syntax',
				severity: 'error',
				place,
				message: `Item ${index + 1} of the list is not a source.`,
				hint: 'Each item is an object with id, type and title.',
			});
		else if (typeof item['itemType'] === 'string') entries.push(...readZotero(item, place));
		else entries.push(asEntry(item, place));
	}
	return { entries, findings };
}

type Parsed = { readonly data: unknown } | { readonly findings: readonly Finding[] };

function parseJson(path: string, text: string): Parsed {
	try {
		return { data: JSON.parse(text) as unknown };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const reason = message
			.replace(/(?:,? )?(?:in JSON )?at position \d+.*/s, '')
			.replace(/, (?:\.\.\.)?"[\s\S]*$/, '')
			.replace(/ in JSON$/, '')
			.replace(/^\w/, (letter) => letter.toLowerCase());
		return {
			findings: [
				{
					code: 'import-syntax',
					severity: 'error',
					place: placeAt(path, text, indexIn(message, text)),
					message: `This is not JSON: ${reason}.`,
					hint: 'Export the file again: it may have been cut short.',
				},
			],
		};
	}
}

/** How many characters V8 shows before and after an unexpected one. */
const shownAround = 10;

/**
 * The index in `text` at which V8 stopped reading: its message has a position, or the text around
 * it.
 */
function indexIn(message: string, text: string): number {
	const position = /position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	const [, token = '', cutBefore, shown = '', cutAfter] =
		/token '(.*?)', (\.\.\.)?"([\s\S]*)"(\.\.\.)? is not valid JSON$/.exec(message) ?? [];
	const start = text.indexOf(shown);
	if (shown === '' || start === -1) return text.length;
	return cutBefore !== undefined
		? start + shownAround
		: cutAfter !== undefined
			? start + shown.length - shownAround
			: text.indexOf(token);
}

function parseYaml(path: string, text: string): Parsed {
	const { data, findings } = readYaml(text, { path, linesBefore: 0 });
	return findings.length > 0
		? { findings: findings.map((finding) => ({ ...finding, code: 'import-syntax' })) }
		: { data };
}

/** The list in an exported file: on its own, or under the name that Zotero or Pandoc give it. */
function itemsIn(data: unknown): readonly unknown[] | undefined {
	if (Array.isArray(data)) return data;
	if (!isFields(data)) return undefined;
	const list = data['items'] ?? data['references'];
	if (Array.isArray(list)) return list;
	// One item alone, as https://doi.org gives it for a DOI.
	return typeof data['title'] === 'string' ? [data] : undefined;
}

function asEntry(item: Fields, place: ImportedEntry['place']): ImportedEntry {
	const text = (field: string) =>
		typeof item[field] === 'string' || typeof item[field] === 'number'
			? String(item[field])
			: undefined;
	const note = text('note') ?? '';
	return {
		key: text('citation-key') ?? text('id') ?? '',
		type: text('type') ?? 'document',
		texts: nonEmptyFields({
			...(Object.fromEntries(
				textFields
					.filter((field) => field !== 'URL' && field !== 'DOI')
					.map((field) => [field, text(field)]),
			) as Record<CopiedField, string | undefined>),
			edition: text('edition') ?? text('version'),
		}),
		names: Object.fromEntries(
			roles.map((role) => {
				const names = item[role];
				if (typeof names === 'string') return [role, [{ literal: names }]];
				const list = Array.isArray(names) ? (names as readonly unknown[]) : [];
				return [
					role,
					list.flatMap((one): readonly CslName[] =>
						isFields(one) ? name(one) : typeof one === 'string' ? [personOf(one)] : [],
					),
				];
			}),
		),
		addresses: texts(text('URL')),
		dois: texts(text('DOI')),
		place,
		issued: texts(date(item['issued'])),
		accessed: texts(date(item['accessed'])),
		notes: note === '' ? [] : [{ field: 'note', text: note }],
		leftOut: Object.keys(item).filter((field) => !passedOver.has(field)),
	};
}

function name(one: Fields): CslName[] {
	const part = (field: string) =>
		typeof one[field] === 'string' && one[field].trim() !== '' ? [one[field].trim()] : [];
	const [literal] = part('literal');
	if (literal !== undefined) return [{ literal }];
	const family = [
		...part('non-dropping-particle'),
		...part('dropping-particle'),
		...part('family'),
	].join(' ');
	const given = [...part('given'), ...part('suffix')].join(', ');
	if (family === '') return given === '' ? [] : [{ literal: given }];
	return [{ family, ...(given === '' ? {} : { given }) }];
}

/** A CSL date as text: its numbers or its words. */
function date(value: unknown): string | undefined {
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	// CSL-YAML writes a list of one date.
	if (Array.isArray(value))
		return value.length === 0
			? undefined
			: date(
					isFields(value[0]) && 'year' in value[0]
						? { 'date-parts': [[value[0]['year'], value[0]['month'], value[0]['day']]] }
						: value[0],
				);
	if (!isFields(value)) return undefined;
	const parts: unknown = Array.isArray(value['date-parts']) ? value['date-parts'][0] : undefined;
	const words = ['raw', 'literal']
		.map((field) => value[field])
		.find((one) => typeof one === 'string' && one.trim() !== '');
	const written = Array.isArray(parts)
		? parts.filter((part) => part !== undefined && part !== null && part !== '').join('-')
		: typeof words === 'string'
			? words
			: undefined;
	if (written === undefined || written === '') return undefined;
	const isPeriod = Array.isArray(value['date-parts']) && value['date-parts'].length > 1;
	const hasSeason = value['season'] !== undefined && value['season'] !== '';
	return [
		value['circa'] === undefined || value['circa'] === false || value['circa'] === 'false'
			? ''
			: 'circa ',
		written,
		isPeriod ? ' to a later date' : '',
		hasSeason ? ` season ${String(value['season'])}` : '',
	].join('');
}
