import type { Figure } from '../../record/resolved.ts';
import { type Difference, differences } from './differences.ts';
import type { Recorded } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** A repetition, what it repeats, and their differences. */
export interface Comparison {
	readonly repetition: Recorded<Figure>;
	readonly origin: Recorded<Figure>;
	readonly differences: readonly Difference[];
}

/** Every repetition with what it repeats, by its id. */
export const comparisons = oncePerLedger((ledger): ReadonlyMap<string, Comparison> => {
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
	return found;
});
