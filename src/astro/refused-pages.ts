import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Refusals } from '../workspace/refusals.ts';

/**
 * The errors that forbid showing a page or file, judging by its address; empty if it can be shown.
 * @param address from the root of the site: "/uk/figures/ua-killed/"
 */
export function refusedAt(
	address: string,
	{ everywhere, texts, figures, sources, lists }: Refusals,
	ledger: Ledger,
): readonly Finding[] {
	if (everywhere.length > 0) return everywhere;
	const parts = address.split('/').filter((part) => part !== '');
	const ofText = textIn(parts[0] === 'charts' ? parts.slice(1) : parts, texts);
	if (ofText.length > 0) return ofText;
	const codes: readonly (string | undefined)[] = editionsOf(ledger).map(codeOfEdition);
	const [list = '', id = ''] = codes.includes(parts[0]) ? parts.slice(1) : parts;
	const records = list === 'figures' ? figures : list === 'sources' ? sources : undefined;
	// Files of a record are named after it: ua-killed.json, ua-killed.cite.bib.
	return records?.get(id.split('.')[0] ?? '') ?? lists.get(list) ?? [];
}

function textIn(parts: readonly string[], texts: Refusals['texts']): readonly Finding[] {
	return texts.get(parts.slice(0, 2).join('/')) ?? texts.get(parts[0] ?? '') ?? [];
}

/**
 * The errors that forbid showing a page or file, judging by its text: it names a refused record. An
 * HTML page names a record by a link to its page, a file by its id.
 */
export function refusedIn(
	text: string,
	isHtml: boolean,
	{ figures, sources }: Refusals,
): readonly Finding[] {
	const found = [
		...[...figures].filter(([id]) => names(text, id, isHtml ? 'figures' : undefined)),
		...[...sources].filter(([id]) => names(text, id, isHtml ? 'sources' : undefined)),
	];
	return [...new Set(found.flatMap(([, findings]) => findings))];
}

function names(text: string, id: string, list: string | undefined): boolean {
	const escaped = id.replaceAll(/[^\w-]/g, '\\$&');
	return (
		list === undefined
			? new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
			: new RegExp(`/${list}/${escaped}(?![\\w-])`)
	).test(text);
}
