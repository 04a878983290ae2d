import type { CslDate, CslItem, CslName } from '../../citation/csl-item.ts';

/** The RIS name of each CSL type. */
export const risTypes: Readonly<Record<string, string>> = {
	article: 'UNPB',
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	bill: 'BILL',
	book: 'BOOK',
	broadcast: 'SOUND',
	chapter: 'CHAP',
	classic: 'ANCIENT',
	dataset: 'DATA',
	'entry-dictionary': 'DICT',
	'entry-encyclopedia': 'ENCYC',
	figure: 'FIGURE',
	graphic: 'ART',
	hearing: 'HEAR',
	interview: 'PCOMM',
	legal_case: 'CASE',
	legislation: 'STAT',
	manuscript: 'MANSCPT',
	map: 'MAP',
	motion_picture: 'MPCT',
	musical_score: 'MUSIC',
	pamphlet: 'PAMP',
	'paper-conference': 'CONF',
	patent: 'PAT',
	periodical: 'JFULL',
	personal_communication: 'PCOMM',
	'post-weblog': 'BLOG',
	post: 'ICOMM',
	regulation: 'LEGAL',
	report: 'RPRT',
	software: 'COMP',
	speech: 'SLIDE',
	standard: 'STAND',
	thesis: 'THES',
	webpage: 'ELEC',
	document: 'GEN',
};

/** The types whose second title, `T2`, is the series. */
export const seriesIsSecondTitle: ReadonlySet<string> = new Set([
	'BOOK',
	'COMP',
	'EDBOOK',
	'MAP',
	'RPRT',
]);

/**
 * RIS as Zotero reads and writes it: one field per line, with markup such as `<i>` unchanged. RIS
 * splits names at the first comma, so an organization with a comma in its name is read as a person.
 */
export function formatRis(items: readonly CslItem[]): string {
	return items.map(record).join('\r\n');
}

function record(item: CslItem): string {
	const [first, last] = /^(\S+?)[-–](\S+)$/.exec(item.page ?? '')?.slice(1) ?? [item.page];
	const fields: readonly (readonly [string, string | undefined])[] = [
		['TY', risTypes[item.type] ?? 'GEN'],
		['ID', item.id],
		['TI', item.title],
		...(item.author ?? []).map((one) => ['AU', name(one)] as const),
		...(item.editor ?? []).map((one) => ['ED', name(one)] as const),
		...(item.translator ?? []).map((one) => ['A4', name(one)] as const),
		[seriesIsSecondTitle.has(risTypes[item.type] ?? 'GEN') ? 'JF' : 'T2', item['container-title']],
		['ET', item.edition],
		[item.type === 'legal_case' ? 'PB' : 'T3', item.authority],
		['SE', item.section],
		['PB', item.publisher],
		['CY', item['publisher-place']],
		['PY', item.issued && String(item.issued['date-parts'][0][0]).padStart(4, '0')],
		['DA', item.issued && date(item.issued)],
		['VL', item.volume],
		['IS', item.issue],
		['SP', first],
		['EP', last],
		['M1', item.number],
		['M3', item.genre],
		['LA', item.language],
		['DO', item.DOI],
		['UR', item.URL],
		['Y2', item.accessed && date(item.accessed)],
		['N1', item.note],
	];
	const lines = fields.flatMap(([tag, value]) =>
		value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`],
	);
	return [...lines, 'ER  - ', ''].join('\r\n');
}

function name(one: CslName): string {
	if ('literal' in one) return one.literal;
	return one.given === undefined ? `${one.family},` : `${one.family}, ${one.given}`;
}

/** "2023/08/18/", with unknown parts left empty, and with "circa" if it is approximate. */
function date({ 'date-parts': [[year, month, day]], circa }: CslDate): string {
	const two = (part: number | undefined) =>
		part === undefined ? '' : String(part).padStart(2, '0');
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${circa === true ? 'circa' : ''}`;
}
