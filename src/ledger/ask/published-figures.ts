import { oncePerLedger } from '../once-per-ledger.ts';

/**
 * The ids of all published figures that are complete: those on the list of a published article or
 * in a page of the site, and the figures that these repeat, are part of or consist of, and so on.
 */
export const publishedFigures = oncePerLedger((ledger): ReadonlySet<string> => {
	const found = new Set<string>();
	const add = (id: string | undefined) => {
		if (id !== undefined && ledger.figures.has(id)) found.add(id);
	};
	for (const { front, figures } of ledger.articles.values()) {
		if (front.draft !== true) figures.forEach(add);
	}
	for (const { figures } of ledger.pages.values()) figures.forEach(add);
	// The set grows during the loop, which also visits added items.
	for (const id of found) {
		const record = ledger.figures.get(id)?.record;
		add(record?.repeats);
		add(record?.partOf);
		ledger.parts.get(id)?.forEach(add);
	}
	return found;
});
