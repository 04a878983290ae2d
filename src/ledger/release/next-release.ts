import type { ReleasedValue, Releases } from '../../record/release.ts';
import type { Ledger } from '../ledger.ts';
import { publishedFigures } from '../ask/published-figures.ts';
import { changesSince, releasedPart } from './released-value.ts';

/**
 * The effect of a release on one figure: `before` is the value published so far, `after` the value
 * from now on.
 */
export type FigureChange = { readonly figure: string } & (
	| { readonly kind: 'new' | 'returned'; readonly after: string }
	| { readonly kind: 'changed'; readonly before: string; readonly after: string }
	| { readonly kind: 'withdrawn'; readonly before: string }
);

export interface NextRelease {
	/** The manifest after the release. */
	readonly releases: Releases;
	/** The changes in it, sorted by id; empty if nothing changed. */
	readonly changes: readonly FigureChange[];
	/** The pages that it names for the first time. */
	readonly newPages: readonly string[];
}

/**
 * Adds the changed values of the published figures to the releases.
 * @param date the day of the release, ISO
 * @param pages the addresses that readers can link now, as paths of the site
 */
export function nextRelease(
	ledger: Ledger,
	date: string,
	pages: readonly string[] = [],
): NextRelease {
	const published = publishedFigures(ledger);
	const figures: Record<string, ReleasedValue[]> = {};
	const steps: FigureChange[] = [];
	for (const id of [...new Set([...ledger.released.keys(), ...published])].sort()) {
		const values = [...(ledger.released.get(id) ?? [])];
		const added = nextValue(id, published.has(id), ledger);
		if (added !== undefined) {
			const { corrections: _, ...value } = added.value;
			const corrections = ledger.correctionsOf.get(id)?.length ?? 0;
			values.push({ ...value, released: date, ...(corrections === 0 ? {} : { corrections }) });
			steps.push(added.step);
		}
		figures[id] = values;
	}
	// An address stays for ever: readers may have linked it, whatever became of its page.
	const known = new Set(ledger.releasedPages);
	const newPages = pages.filter((path) => !known.has(path));
	return {
		releases: {
			version: 1,
			figures,
			...(known.size + newPages.length === 0 ? {} : { pages: [...known, ...newPages].sort() }),
		},
		changes: steps,
		newPages,
	};
}

interface Added {
	/** The value, still without its day. */
	readonly value: Omit<ReleasedValue, 'released'>;
	readonly step: FigureChange;
}

/** The value to add for one figure; undefined if it has not changed. */
function nextValue(figure: string, isPublished: boolean, ledger: Ledger): Added | undefined {
	const last = ledger.released.get(figure)?.at(-1);
	const now = isPublished ? ledger.figures.get(figure)?.record : undefined;
	if (now === undefined) {
		if (last === undefined || last.withdrawn === true) return undefined;
		return {
			value: { ...last, withdrawn: true },
			step: { kind: 'withdrawn', figure, before: last.words },
		};
	}
	const value = releasedPart(now, ledger.vocabulary);
	if (last === undefined) return { value, step: { kind: 'new', figure, after: value.words } };
	if (last.withdrawn === true)
		return { value, step: { kind: 'returned', figure, after: value.words } };
	return changesSince(last, now).length === 0
		? undefined
		: { value, step: { kind: 'changed', figure, before: last.words, after: value.words } };
}
