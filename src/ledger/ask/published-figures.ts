import { oncePerLedger } from '../once-per-ledger.ts';

/**
 * The ids of the complete figures that readers are told of: those that an article lists which is no
 * draft or a page of the site tells, and whatever these repeat, are part of or consist of, and so
 * on.
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
	// A set that grows while it is walked: what is added is walked too.
	for (const id of found) {
		const record = ledger.figures.get(id)?.record;
		add(record?.repeats);
		add(record?.partOf);
		ledger.parts.get(id)?.forEach(add);
	}
	return found;
});
