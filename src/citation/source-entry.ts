import type { ElementContent } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import { languageOfEdition } from '../ledger/link/edition.ts';
import { citationsOf, type Entry } from './citations.ts';
import { cslItemsOf } from './csl-item.ts';
import { readStyleFile } from './style-file.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

const ofLedgers = oncePerLedger(() => new Map<string, readonly ElementContent[]>());
/** By style and languages, then by item: after an edit of the content most entries stay the same. */
const formatted = new Map<string, Map<string, readonly ElementContent[]>>();

/**
 * One source in the style of the site. It is cached, because formatting takes a millisecond and
 * every figure of the source shows it.
 */
export function sourceEntry(id: string, ledger: Ledger): readonly ElementContent[] {
	const entries = ofLedgers(ledger);
	const entry = entries.get(id) ?? formatEntry(id, ledger);
	entries.set(id, entry);
	return entry;
}

function formatEntry(id: string, ledger: Ledger): readonly ElementContent[] {
	const citations = citationsOf(ledger);
	const items = cslItemsOf([id], ledger);
	const style = [languageOfEdition(ledger), ledger.site.language, citations.style.csl].join();
	const ofStyle = formatted.get(style) ?? new Map<string, readonly ElementContent[]>();
	formatted.set(style, ofStyle);
	const item = JSON.stringify(items);
	const entry = ofStyle.get(item) ?? citations.list(items).flatMap(({ nodes }) => nodes);
	ofStyle.set(item, entry);
	return entry;
}

/**
 * The list of some sources in the style of the site. In Caveat's own style an entry depends on
 * nothing but its source, so that each is formatted once for all texts that cite it.
 */
export function sourceEntries(ids: readonly string[], ledger: Ledger): readonly Entry[] {
	const citations = citationsOf(ledger);
	return citations.style.csl === readStyleFile('caveat.csl')
		? ids
				.filter((id) => ledger.sources.has(id))
				.map((id) => ({ id, nodes: sourceEntry(id, ledger) }))
		: citations.list(cslItemsOf(ids, ledger));
}
