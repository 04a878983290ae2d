import { unknownOrigin } from '../../record/figure.ts';
import type { Ledger } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/**
 * The id of the figure at which the chain of each figure starts; the figure's own id if it repeats
 * nothing. A chain starts at a figure with a source of its own, or that repeats a source that was
 * not found.
 */
export const originsOf = oncePerLedger((ledger): ReadonlyMap<string, string> => {
	const origins = new Map<string, string>();
	for (const id of ledger.figures.keys()) {
		let before = origins.has(id) ? undefined : beforeIn(ledger, id);
		if (before === undefined) {
			if (!origins.has(id)) origins.set(id, id);
			continue;
		}
		// Every figure on the way to a known origin, or to the first figure, has that origin.
		const path = new Set([id]);
		let origin = id;
		while (before !== undefined && !path.has(before)) {
			origin = origins.get(before) ?? before;
			if (origins.has(before)) break;
			path.add(before);
			before = beforeIn(ledger, before);
		}
		for (const one of path) origins.set(one, origin);
	}
	return origins;
});

/** The figure that `id` repeats, if it is in the ledger. */
function beforeIn(ledger: Ledger, id: string): string | undefined {
	const record = ledger.figures.get(id)?.record;
	if (
		record?.repeats === undefined ||
		record.repeats === unknownOrigin ||
		record.independent === true
	)
		return undefined;
	return ledger.figures.has(record.repeats) ? record.repeats : undefined;
}
