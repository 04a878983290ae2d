import type { ElementContent } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import { citationsOf, type Entry } from './citations.ts';
import { cslItemsOf } from './csl-item.ts';
import { readStyleFile } from './style-file.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

const ofLedgers = oncePerLedger(() => new Map<string, readonly ElementContent[]>());

/**
 * One source in the style of the site. It is cached, because formatting takes a millisecond and
 * every figure of the source shows it.
 */
export function sourceEntry(id: string, ledger: Ledger): readonly ElementContent[] {
	const entries = ofLedgers(ledger);
	const entry =
		entries.get(id) ??
		citationsOf(ledger)
			.list(cslItemsOf([id], ledger))
			.flatMap(({ nodes }) => nodes);
	entries.set(id, entry);
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
