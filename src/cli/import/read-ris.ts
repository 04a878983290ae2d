import { archivedLabel, type CslName } from '../../citation/csl-item.ts';
import { risTypes } from '../../export/cite/ris.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { type ImportedEntry, type ImportedFile, nonEmptyFields } from './entry.ts';

/** Other programs' names of types; our own come first. */
const types: Readonly<Record<string, string>> = {
	EJOUR: 'article-journal',
	INPR: 'article',
	WEB: 'webpage',
	EBOOK: 'book',
	EDBOOK: 'book',
	ECHAP: 'chapter',
	CPAPER: 'paper-conference',
	TVBR: 'broadcast',
	AGGR: 'dataset',
	GOVDOC: 'report',
	DBASE: 'dataset',
	MULTI: 'webpage',
	...Object.fromEntries(
		Object.entries(risTypes)
			.reverse()
			.map(([csl, ris]) => [ris, csl]),
	),
};

const read = new Set([
	'TY',
	'ID',
	'TI',
	'T1',
	'AU',
	'A1',
	'T2',
	'JO',
	'JF',
	'JA',
	'BT',
	'PB',
	'CY',
	'PP',
	'PY',
	'Y1',
	'DA',
	'VL',
	'IS',
	'SP',
	'EP',
	'M1',
	'M3',
	'LA',
	'DO',
	'UR',
	'Y2',
	'ER',
	'SN',
]);

interface Field {
	readonly tag: string;
	value: string;
}

/**
 * Reads RIS: one field per line, `TY` first, `ER` last; a line without a tag continues the field
 * before it.
 */
export function readRis(path: string, text: string): ImportedFile {
	const [entries, findings]: [ImportedEntry[], Finding[]] = [[], []];
	let open: { readonly fields: Field[]; readonly place: Place } | undefined;
	const fail = (place: Place, message: string, hint: string) => {
		findings.push({ code: 'import-syntax', severity: 'error', place, message, hint });
	};
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const place = { path, line: index + 1, column: 1 };
		const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/.exec(line) ?? [];
		if (tag === 'TY') {
			if (open !== undefined)
				fail(
					open.place,
					'This entry does not end before the next one begins.',
					'Put a line "ER  - " after the last of its fields.',
				);
			open = { fields: [{ tag, value }], place };
		} else if (tag === 'ER') {
			if (open === undefined)
				fail(
					place,
					'Unexpected "ER": no entry is open here.',
					'Start each entry with a line "TY  - " and its type.',
				);
			else entries.push(asEntry(open.fields, open.place));
			open = undefined;
		} else if (tag !== undefined && open !== undefined) open.fields.push({ tag, value });
		else if (line.trim() !== '') {
			const last = open?.fields.at(-1);
			if (last === undefined)
				fail(
					place,
					`Unexpected line "${line.trim().slice(0, 40)}": expected "TY  - " and a type.`,
					'An entry of RIS starts with its type.',
				);
			else last.value += ` ${line.trim()}`;
			// Report only the first line of a file that is not RIS.
			if (last === undefined) return { entries, findings };
		}
	}
	if (open !== undefined)
		fail(
			open.place,
			'This entry does not end.',
			'Put a line "ER  - " after the last of its fields.',
		);
	return { entries, findings };
}

function asEntry(fields: readonly Field[], place: Place): ImportedEntry {
	const all = (...tags: readonly string[]) =>
		fields
			.filter(({ tag, value }) => tags.includes(tag) && value.trim() !== '')
			.map(({ value }) => value.trim());
	const one = (...tags: readonly string[]): string | undefined =>
		tags.flatMap((tag) => all(tag))[0];
	const type = types[one('TY') ?? ''] ?? 'document';
	const archived = all('N1')
		.find((note) => note.startsWith(archivedLabel))
		?.slice(archivedLabel.length);
	const [first, last] = [one('SP'), one('EP')];
	const isPaged =
		type === 'article-journal' || type === 'article-magazine' || type === 'article-newspaper';
	return {
		key: one('ID') ?? '',
		type,
		place,
		archived,
		texts: nonEmptyFields({
			title: one('TI', 'T1'),
			'container-title': one('T2', 'JF', 'JO', 'BT', 'JA'),
			publisher: one('PB'),
			'publisher-place': one('CY', 'PP'),
			URL: one('UR'),
			DOI: one('DO')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''),
			volume: one('VL'),
			issue: one('IS') ?? (isPaged ? one('M1') : undefined),
			page:
				last === undefined || last === first || first?.includes('-') === true
					? first
					: [first, last].filter((page) => page !== undefined).join('-'),
			number: isPaged && one('IS') === undefined ? undefined : one('M1'),
			language: one('LA'),
			genre: one('M3'),
		}),
		author: all('AU', 'A1').map(name),
		issued: one('DA', 'PY', 'Y1'),
		accessed: one('Y2'),
		leftOut: [...new Set(fields.map(({ tag }) => tag))].filter(
			(tag) => !read.has(tag) && !(tag === 'N1' && archived !== undefined),
		),
	};
}

function name(written: string): CslName {
	const comma = written.indexOf(',');
	if (comma === -1) return { literal: written };
	const given = written.slice(comma + 1).trim();
	return { family: written.slice(0, comma).trim(), ...(given === '' ? {} : { given }) };
}
