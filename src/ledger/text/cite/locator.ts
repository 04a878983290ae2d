/**
 * The words for a place in a source, by CSL's name for it, in English and Ukrainian:
 * https://docs.citationstyles.org/en/stable/specification.html#locators. A full stop at the end of a
 * word belongs to an abbreviation. Longer words come first where one begins with another.
 */
const words = {
	'article-locator': ['articles', 'article', 'arts.', 'art.', 'статті', 'стаття', 'ст.'],
	'sub-verbo': ['sub verbo', 'sub verbis', 's.vv.', 's.v.'],
	'title-locator': ['titles', 'title', 'titt.', 'tit.'],
	act: ['acts', 'act'],
	appendix: ['appendices', 'appendix', 'apps.', 'app.', 'додатки', 'додаток', 'дод.'],
	book: ['books', 'book', 'bks.', 'bk.', 'книги', 'книга', 'кн.'],
	canon: ['canons', 'canon', 'cann.', 'can.'],
	chapter: ['chapters', 'chapter', 'chaps.', 'chap.', 'глави', 'глава', 'гл.'],
	column: ['columns', 'column', 'cols.', 'col.', 'стовпці', 'стовпець', 'стовп.'],
	elocation: ['locations', 'location', 'locs.', 'loc.'],
	equation: ['equations', 'equation', 'eqq.', 'eqs.', 'eq.'],
	figure: ['figures', 'figure', 'figs.', 'fig.', 'рисунки', 'рисунок', 'рис.'],
	folio: ['folios', 'folio', 'fols.', 'fol.'],
	issue: ['issues', 'issue', 'випуски', 'випуск', 'вип.'],
	line: ['lines', 'line', 'll.', 'l.', 'рядки', 'рядок', 'ряд.'],
	note: ['footnotes', 'footnote', 'notes', 'note', 'nn.', 'n.', 'примітки', 'примітка', 'прим.'],
	number: ['numbers', 'number', 'nos.', 'no.', '№'],
	opus: ['opera', 'opus', 'opp.', 'op.'],
	page: ['pages', 'page', 'pp.', 'pp', 'p.', 'сторінки', 'сторінка', 'стор.', 'сс.', 'с.'],
	paragraph: ['paragraphs', 'paragraph', 'paras.', 'para.', '¶¶', '¶', 'абзаци', 'абзац', 'абз.'],
	part: ['parts', 'part', 'pts.', 'pt.', 'частини', 'частина', 'ч.'],
	rule: ['rules', 'rule', 'rr.', 'r.'],
	scene: ['scenes', 'scene', 'scs.', 'sc.'],
	section: ['sections', 'section', 'secs.', 'sec.', '§§', '§', 'розділи', 'розділ', 'розд.'],
	supplement: ['supplements', 'supplement', 'supps.', 'supp.'],
	table: ['tables', 'table', 'tbls.', 'tbl.', 'таблиці', 'таблиця', 'табл.'],
	timestamp: ['timestamp'],
	verse: ['verses', 'verse', 'vv.', 'v.', 'вірші', 'вірш'],
	version: ['versions', 'version'],
	volume: ['volumes', 'volume', 'vols.', 'vol.', 'томи', 'том', 'т.'],
} as const;

/** CSL's name for a kind of place in a source. */
export type LocatorKind = keyof typeof words;

const forms: readonly (readonly [RegExp, LocatorKind])[] = Object.entries(words).map(
	([kind, all]) => [
		new RegExp(
			`^(?:${all.map((word) => word.replaceAll('.', '\\.')).join('|')})(?:(?<=[.§¶№])\\s*|\\s+)(?=\\S)`,
			'iu',
		),
		kind as LocatorKind,
	],
);

/** One place, "33", "xiv", "A12", "3:10", "(a)", or several: "33-35, 40 and 41". */
const one = '[\\p{L}\\d(]*?(?:\\d|\\b[ivxlcdm]+\\b|\\b\\p{L}\\b)[\\p{L}\\d.:()/]*';
const several = new RegExp(`^${one}(?:\\s*(?:[-–—,&]|\\b(?:and|to|і|та|до)\\b)\\s*${one})*`, 'iu');

/** A place in a source, split into its kind and the rest: "pp. 33–35" is page and "33–35". */
export function readLocator(
	at: string,
): { readonly kind: LocatorKind; readonly rest: string } | undefined {
	if (/^\d+(?:\s*[-–—]\s*\d+)?$/u.test(at)) return { kind: 'page', rest: at };
	for (const [form, kind] of forms) {
		const [said] = form.exec(at) ?? [];
		if (said !== undefined) return { kind, rest: at.slice(said.length) };
	}
	return undefined;
}

/**
 * What follows the key of a citation, split as Pandoc does into the place in the source and other
 * words: ", pp. 33-35 and elsewhere" is "pp. 33-35" and "and elsewhere". Braces hold a place of any
 * form, and `{}` says that there is none.
 */
export function splitLocator(rest: string): { readonly at?: string; readonly after?: string } {
	const trimmed = rest.trim().replaceAll(/\s+/gu, ' ');
	const [braced, inBraces] = /^,?\s*\{([^{}]*)\}/u.exec(trimmed) ?? [];
	if (braced !== undefined) return parts(inBraces?.trim() ?? '', trimmed.slice(braced.length));
	const text = trimmed.replace(/^,\s*/, '');
	const kind = forms.map(([form]) => form.exec(text)?.[0]).find((said) => said !== undefined);
	const start = kind ?? '';
	const [place] = several.exec(text.slice(start.length)) ?? [];
	if (place === undefined || (kind === undefined && !/^\d/u.test(place))) {
		// "the second map, page 3" or "headline 2": a place in words of the author's own.
		return /^[^,;]*\d[^,;]*$/u.test(text) && trimmed.startsWith(',')
			? parts(text, '')
			: parts('', trimmed);
	}
	const end = start.length + place.replace(/[.,:\s]+$/u, '').length;
	return parts(text.slice(0, end), text.slice(end));
}

/** @param after as typed: a comma before the words is kept */
function parts(at: string, after: string): { readonly at?: string; readonly after?: string } {
	const words = after.trim();
	return { ...(at === '' ? {} : { at }), ...(/[\p{L}\p{N}]/u.test(words) ? { after: words } : {}) };
}
