import type { ReleasedValue, Releases } from '../../record/release.ts';
import type { Ledger } from '../ledger.ts';
import { publishedFigures } from '../ask/published-figures.ts';
import { changesSince, releasedPart } from './released-value.ts';

/**
 * What a release does to one figure. `before` is what readers were told, `after` what they are told
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
	/** What is new in it, in the order of the ids; none where nothing changed. */
	readonly changes: readonly FigureChange[];
}

/**
 * Adds to what was released whatever the published figures say otherwise now.
 * @param date the day of the release, ISO
 */
export function nextRelease(ledger: Ledger, date: string): NextRelease {
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
	return { releases: { version: 1, figures }, changes: steps };
}

interface Added {
	/** Its day is still to be set. */
	readonly value: Omit<ReleasedValue, 'released'>;
	readonly step: FigureChange;
}

/**
 * The value that is added for one figure; undefined where readers are told what they were told
 * before.
 */
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
