import { risTypes, seriesIsSecondTitle } from '../../export/cite/ris.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { type ImportedEntry, type ImportedFile, nonEmptyFields, texts } from './entry.ts';
import { personOf } from './names.ts';

/** Other programs' names of types; our own come first. */
const types: Readonly<Record<string, string>> = {
	ABST: 'article-journal',
	ADVS: 'motion_picture',
	AGGR: 'dataset',
	BLOG: 'post-weblog',
	CHART: 'graphic',
	CLSWK: 'classic',
	CPAPER: 'paper-conference',
	CTLG: 'document',
	DBASE: 'dataset',
	EBOOK: 'book',
	ECHAP: 'chapter',
	EDBOOK: 'book',
	EJOUR: 'article-journal',
	GOVDOC: 'report',
	INPR: 'article',
	MANSCPT: 'manuscript',
	MULTI: 'webpage',
	NEWSP: 'article-newspaper',
	RADIO: 'broadcast',
	SER: 'book',
	TVBR: 'broadcast',
	UNBILL: 'bill',
	UNPD: 'manuscript',
	VIDEO: 'motion_picture',
	WEB: 'webpage',
	...Object.fromEntries(
		Object.entries(risTypes)
			.reverse()
			.map(([csl, ris]) => [ris, csl]),
	),
	PCOMM: 'personal_communication',
};

/** The types in which `A2` names the editors. In the others it has other people. */
const editorIsSecond: ReadonlySet<string> = new Set([
	'CHAP',
	'CONF',
	'CPAPER',
	'DICT',
	'ECHAP',
	'ENCYC',
	'GEN',
	'JOUR',
	'MGZN',
	'NEWS',
]);
const books: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK']);
const legal: ReadonlySet<string> = new Set([
	'BILL',
	'CASE',
	'HEAR',
	'LEGAL',
	'PAT',
	'STAT',
	'STAND',
]);

/** What the tags mean that records have no field for. */
const tagWords: Readonly<Record<string, string>> = {
	A2: 'other people',
	A3: 'other people',
	A4: 'other people',
	AB: 'abstract',
	AD: 'address of the author',
	AN: 'accession number',
	BT: 'another title',
	C1: 'custom field',
	CN: 'call number',
	DB: 'database',
	DP: 'database',
	J2: 'abbreviated title',
	JA: 'abbreviated title',
	JF: 'journal',
	JO: 'journal',
	KW: 'keywords',
	L1: 'file',
	L4: 'picture',
	N2: 'abstract',
	M1: 'number',
	NV: 'number of volumes',
	PB: 'publisher',
	RN: 'research notes',
	SN: 'ISBN or ISSN',
	SP: 'number of pages',
	ST: 'short title',
	T2: 'series',
	T1: 'another title',
	T3: 'series',
	TI: 'another title',
};

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
		const [, tag, value = ''] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*)|\s*)$/.exec(line) ?? [];
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
	/** The fields that the record keeps, or that say the same as one of them. */
	const kept = new Set(
		fields.filter(
			({ tag, value }) => ['TY', 'ID', 'ER', 'N1'].includes(tag) || value.trim() === '',
		),
	);
	const keep = (found: readonly Field[]) => {
		for (const field of found) kept.add(field);
		return found.map(({ value }) => value.trim());
	};
	const all = (...tags: readonly string[]) =>
		keep(fields.filter(({ tag, value }) => tags.includes(tag) && value.trim() !== ''));
	const one = (...tags: readonly string[]): string | undefined => {
		const found = tags.flatMap((tag) =>
			fields.filter((field) => field.tag === tag && field.value.trim() !== ''),
		);
		const [first] = found.map(({ value }) => value.trim());
		keep(found.filter(({ value }) => value.trim() === first));
		return first;
	};
	const ris = fields.find(({ tag }) => tag === 'TY')?.value.trim() ?? '';
	const type = types[ris] ?? 'document';
	const [first, last] = [one('SP'), one('EP')];
	const isPaged =
		type === 'article-journal' || type === 'article-magazine' || type === 'article-newspaper';
	const isLegal = legal.has(ris);
	// A lone number in a book is how many pages it has.
	const isPageCount =
		(books.has(ris) || ris === 'THES') && last === undefined && /^\d+$/.test(first ?? '');
	if (isPageCount) for (const field of fields) if (field.tag === 'SP') kept.delete(field);
	const [work] = all('M3');
	const isDoi =
		work !== undefined && /^(?:doi:?\s*)*(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,}/i.test(work);
	const years = all('PY', 'Y1');
	const days = all('DA');
	const names = namesOf(ris, all);
	const authority = ris === 'CASE' ? one('PB') : isLegal ? one('T3') : undefined;
	const series = seriesIsSecondTitle.has(ris);
	const isTalk = ris === 'CONF' || ris === 'CPAPER';
	const issue = one('IS');
	return {
		key: one('ID') ?? fields.find(({ tag }) => tag === 'ID')?.value.trim() ?? '',
		type,
		place,
		texts: nonEmptyFields({
			title: one('TI', 'T1', 'CT') ?? (books.has(ris) ? one('BT') : undefined),
			'container-title':
				isTalk && one('C3') !== undefined
					? one('C3')
					: series
						? one('JF', 'JO')
						: (one('T2', 'JF', 'JO', 'BT', 'JA') ?? (ris === 'CASE' ? one('A2') : undefined)),
			publisher: ris === 'CASE' ? undefined : one('PB'),
			'publisher-place': one('CY', 'PP', ...(isTalk ? ['C1'] : [])),
			volume: one('VL'),
			issue: issue ?? (isPaged ? one('M1') : undefined),
			page: isPageCount
				? undefined
				: last === undefined || last === first || first?.includes('-') === true
					? first
					: texts(first, last).join('-'),
			number:
				isPaged && issue === undefined
					? undefined
					: (one('M1') ??
						(ris === 'CASE' ? one('SV') : undefined) ??
						(ris === 'RPRT' || ris === 'PAT' ? one('SN') : undefined)),
			edition: isLegal ? undefined : one('ET'),
			authority,
			section: one('SE'),
			language: one('LA'),
			genre: isDoi ? undefined : work,
		}),
		names,
		addresses: [...all('UR'), ...all('LK', 'L2')].flatMap((line) =>
			line.split(/\s*;\s*(?=https?:)/),
		),
		dois: texts(...all('DO', 'DI'), isDoi ? work : undefined),
		// "Aug 18" beside the year 2023 is how EndNote writes a day.
		issued: texts(
			...days,
			...years.flatMap((year) => days.map((day) => `${year} ${day}`)),
			...years,
		),
		accessed: all('Y2'),
		notes: all('N1').map((text) => ({ field: 'N1 (note)', text })),
		leftOut: [...new Set(fields.filter((field) => !kept.has(field)).map(({ tag }) => tag))].map(
			(tag) => (tagWords[tag] === undefined ? tag : `${tag} (${tagWords[tag]})`),
		),
	};
}

/** The people of an entry; which tag names editors depends on its type. */
function namesOf(
	type: string,
	all: (...tags: readonly string[]) => readonly string[],
): ImportedEntry['names'] {
	const authors = all('AU', 'A1');
	const isEdited = type === 'EDBOOK' && all('ED', 'A3').length === 0;
	const editors = [
		...all('ED'),
		...(books.has(type) ? all('A3') : []),
		...(editorIsSecond.has(type) || (books.has(type) && authors.length === 0) ? all('A2') : []),
	];
	return {
		author: isEdited ? [] : authors.map(personOf),
		editor: (isEdited ? [...authors, ...editors] : editors).map(personOf),
		translator: type === 'CASE' || type === 'MPCT' ? [] : all('A4').map(personOf),
	};
}
