import { originalOf } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { publisherOf } from '../language/publisher.ts';
import type { Figure } from '../record/resolved.ts';

/** Who of a figure is the publisher of its source: whoever says it, and whoever is told. By the names in the records, as publishers keep theirs in every language. */
export function ownPublisher(
	{ id, source, claimant }: Figure,
	ledger: Ledger,
): { readonly says: boolean; readonly isTold: boolean } {
	const record = ledger.sources.get(source)?.record;
	const { name, to } = originalOf(ledger).figures.get(id)?.record.claimant ?? claimant;
	const publisher = record === undefined ? undefined : publisherOf(record);
	return { says: name === publisher, isTold: to !== undefined && to === publisher };
}
