import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Finding } from '../ledger/finding.ts';
import type { Refusals } from '../workspace/refusals.ts';
import { placeOf } from './author-pages.ts';
import { refusedIn } from './refused-pages.ts';

/** Pages whose rows are independent of one another, in any edition. */
const list = /^(?:\/[a-z]{2})?\/(?:figures\/(?:page\/[^/]+\/)?|sources\/|tags\/(?:[^/]+\/)?)$/;
const table = /^\/data\/[^/]+\.csv$/;
const rowNames: readonly string[] = ['li', 'tr', 'dd'];

/**
 * A list without its refused records, or the text as it is if it is not a list. In a page, the row
 * of a refused record says where its error is. In a table of the data package, only the first cell
 * of the row remains, which is usually its id.
 * @param address from the root of the site: "/uk/figures/"
 */
export function withoutRefused(address: string, text: string, refusals: Refusals): string {
	if (list.test(address)) return pageWithout(text, refusals);
	return table.test(address) ? tableWithout(text, refusals) : text;
}

function pageWithout(html: string, refusals: Refusals): string {
	const page = fromHtml(html);
	closeRows(page, refusals);
	return toHtml(page);
}

/** Replaces the innermost rows that name refused records. */
function closeRows(node: Root | Element, refusals: Refusals): void {
	for (const child of node.children) {
		if (child.type !== 'element') continue;
		closeRows(child, refusals);
		if (!rowNames.includes(child.tagName)) continue;
		const found = refusedIn(toHtml(child), true, refusals);
		if (found.length > 0) child.children = noteIn(child, found);
	}
}

function noteIn(row: Element, found: readonly Finding[]): Element['children'] {
	const note = ['Not shown: ', ...found.flatMap((one) => [placeOf(one), ' '])];
	return row.tagName === 'tr'
		? [h('td', { colSpan: row.children.length }, note)]
		: [h('span', note)];
}

function tableWithout(csv: string, refusals: Refusals): string {
	const [head = [], ...rows] = csvParseRows(csv);
	const shown = rows.map((row) =>
		refusedIn(row.join('\n'), false, refusals).length === 0
			? row
			: row.map((cell, column) => (column === 0 ? cell : '')),
	);
	return `${csvFormatRows([head, ...shown])}\n`;
}
