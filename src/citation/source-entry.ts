import type { ElementContent } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import { citationsOf } from './citations.ts';
import { itemsOf } from './csl-item.ts';

const ofLedgers = new WeakMap<Ledger, Map<string, readonly ElementContent[]>>();

/** One source alone in the style of the site. Made once a ledger: it takes a millisecond, and every figure that the source prints shows it. */
export function sourceEntry(id: string, ledger: Ledger): readonly ElementContent[] {
	const entries = ofLedgers.get(ledger) ?? new Map<string, readonly ElementContent[]>();
	ofLedgers.set(ledger, entries);
	const entry =
		entries.get(id) ??
		citationsOf(ledger)
			.list(itemsOf([id], ledger))
			.flatMap(({ nodes }) => nodes);
	entries.set(id, entry);
	return entry;
}
