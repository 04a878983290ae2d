import { publishedAmong } from './figure-pages.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger } from '../ledger.ts';
import { originsOf } from './origins.ts';
import { sourceUses } from './source-uses.ts';

/** The place of a source among others: where its figures come from, and where they went. */
export interface SourceOrigins {
	/**
	 * The figures of other sources at which the chains of its figures start, without duplicates.
	 */
	readonly upstream: readonly Figure[];
	/** How many of its figures start with it. */
	readonly own: number;
	/** The figures of other sources that repeat its own, directly or indirectly. */
	readonly downstream: readonly Figure[];
}

export function sourceOrigins(id: string, ledger: Ledger): SourceOrigins {
	const figures = publishedAmong(sourceUses(ledger).get(id)?.figures ?? [], ledger);
	const origins = originsOf(ledger);
	const upstream = new Set<string>();
	const downstream = new Set<string>(figures.map((figure) => figure.id));
	let own = 0;
	for (const figure of figures) {
		const origin = origins.get(figure.id) ?? figure.id;
		if (origin === figure.id || ledger.figures.get(origin)?.record.source === id) own += 1;
		else upstream.add(origin);
	}
	// The set grows during the loop, which also visits added items.
	for (const one of downstream)
		for (const next of ledger.repetitions.get(one) ?? []) downstream.add(next);
	return {
		upstream: publishedAmong([...upstream], ledger),
		own,
		downstream: publishedAmong([...downstream], ledger).filter(({ source }) => source !== id),
	};
}
