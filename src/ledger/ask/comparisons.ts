import type { Figure } from '../../record/resolved.ts';
import { type Difference, differences } from './differences.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/** A repetition, what it repeats, and how the two differ. */
export interface Comparison {
	readonly repetition: Recorded<Figure>;
	readonly origin: Recorded<Figure>;
	readonly differences: readonly Difference[];
}

const ofLedger = new WeakMap<Ledger, ReadonlyMap<string, Comparison>>();

/** Every repetition with what it repeats, by its id. Computed once a ledger: a dozen rules look at it. */
export function comparisons(ledger: Ledger): ReadonlyMap<string, Comparison> {
	const known = ofLedger.get(ledger);
	if (known !== undefined) return known;
	const found = new Map<string, Comparison>();
	for (const [id, repetition] of ledger.figures) {
		const origin =
			repetition.record.repeats === undefined
				? undefined
				: ledger.figures.get(repetition.record.repeats);
		if (origin !== undefined)
			found.set(id, {
				repetition,
				origin,
				differences: differences(origin.record, repetition.record, ledger.vocabulary),
			});
	}
	ofLedger.set(ledger, found);
	return found;
}
