import type { ElementContent } from 'hast';
import type { Ledger } from '../ledger/ledger.ts';
import { citationsOf } from './citations.ts';
import { cslItemsOf } from './csl-item.ts';
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
