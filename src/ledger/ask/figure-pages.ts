import type { ReleasedValue } from '../../record/release.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger } from '../ledger.ts';
import { publishedFigures } from './published-figures.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

/** A figure that has a page. Once published, it keeps its address. */
export interface FigurePage {
	readonly id: string;
	/** Undefined if it is no longer published. */
	readonly figure: Figure | undefined;
	/**
	 * The value on each day of release, oldest first; the last one if there are several on one day.
	 */
	readonly values: readonly ReleasedValue[];
	/** The day since which it is no longer published, if it is not. */
	readonly withdrawn: string | undefined;
}

/** The figures that have pages, by id: those that are or were published. */
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

/** The published figures among these ids, in order. */
export function publishedAmong(ids: readonly string[], ledger: Ledger): readonly Figure[] {
	const pages = figurePages(ledger);
	return ids.flatMap((id) => pages.get(id)?.figure ?? []);
}
