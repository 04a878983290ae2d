import type { ReleasedValue } from '../../record/release.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger } from '../ledger.ts';
import { publishedFigures } from './published-figures.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** A figure that has a page. Once readers were told of it, it keeps its address. */
export interface FigurePage {
	readonly id: string;
	/** Undefined where readers are told of it no more. */
	readonly figure: Figure | undefined;
	/**
	 * The value of each day on which it was released, oldest first; of several on one day the last.
	 */
	readonly values: readonly ReleasedValue[];
	/** The day from which readers were not told it any more, where it is so. */
	readonly withdrawn: string | undefined;
}

/** The figures that have pages, by their ids: those that are published, and those that were. */
export const figurePages = oncePerLedger((ledger): ReadonlyMap<string, FigurePage> => {
	const published = publishedFigures(ledger);
	const pages = new Map<string, FigurePage>();
	for (const id of new Set([...published, ...ledger.released.keys()])) {
		const released = ledger.released.get(id) ?? [];
		const last = released.at(-1);
		pages.set(id, {
			id,
			figure: published.has(id) ? ledger.figures.get(id)?.record : undefined,
			values: [
				...new Map(
					released
						.filter(({ withdrawn }) => withdrawn !== true)
						.map((value) => [value.released, value]),
				).values(),
			],
			withdrawn: last?.withdrawn === true ? last.released : undefined,
		});
	}
	return pages;
});

/** The figures with these ids that readers are told of, in their order. */
export function publishedAmong(ids: readonly string[], ledger: Ledger): readonly Figure[] {
	const pages = figurePages(ledger);
	return ids.flatMap((id) => pages.get(id)?.figure ?? []);
}
