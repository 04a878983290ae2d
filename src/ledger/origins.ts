import { unknownOrigin } from '../record/figure.ts';
import type { Ledger } from './ledger.ts';

const ofLedger = new WeakMap<Ledger, ReadonlyMap<string, string>>();

/**
 * The id of the figure at which the chain of each figure starts; of a figure that repeats nothing, its own.
 * A chain starts where a figure has a source of its own, or repeats what was not found. Computed once a ledger.
 */
export function originsOf(ledger: Ledger): ReadonlyMap<string, string> {
	const known = ofLedger.get(ledger);
	if (known !== undefined) return known;
	const origins = new Map<string, string>();
	for (const id of ledger.figures.keys()) {
		// The first origin that is known on the way is that of every figure on the way.
		const path = new Set<string>();
		let next = id;
		while (!origins.has(next) && !path.has(next)) {
			path.add(next);
			const before = beforeIn(ledger, next);
			if (before === undefined) break;
			next = before;
		}
		const origin = origins.get(next) ?? next;
		for (const one of path) origins.set(one, origin);
	}
	ofLedger.set(ledger, origins);
	return origins;
}

/** The figure that `id` passes on, where it is in the ledger. */
function beforeIn(ledger: Ledger, id: string): string | undefined {
	const record = ledger.figures.get(id)?.record;
	if (record?.repeats === undefined || record.repeats === unknownOrigin || record.independent === true) return undefined;
	return ledger.figures.has(record.repeats) ? record.repeats : undefined;
}
