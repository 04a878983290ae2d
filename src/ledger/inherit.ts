import { inheritedFields, type WrittenFigure } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

const required = ['subject', 'measure', 'unit', 'asOf', 'claimant', 'evidence'] as const;

export type Inherited =
	| { readonly figure: Figure }
	| { readonly missing: readonly (typeof required)[number][] }
	| { readonly cycle: readonly string[] };

/**
 * Fills in what `id` takes from the figure it repeats, else from the one it is part of, and the unit from its measure.
 * A figure whose origin does not exist inherits nothing.
 * @param lookUp gives a figure as written
 */
export function inherit(id: string, lookUp: (id: string) => WrittenFigure | undefined, vocabulary: Vocabulary): Inherited {
	const filled: Record<string, unknown> = {};
	const seen: string[] = [];
	let own: WrittenFigure | undefined;
	for (let next: string | undefined = id; next !== undefined; ) {
		if (seen.includes(next)) return { cycle: [...seen.slice(seen.indexOf(next)), next] };
		seen.push(next);
		const written = lookUp(next);
		if (written === undefined) break;
		own ??= written;
		for (const field of inheritedFields) filled[field] ??= written[field];
		next = written.repeats ?? written.partOf;
	}
	if (own === undefined) return { missing: required };
	const measure = filled['measure'];
	if (typeof measure === 'string') filled['unit'] ??= vocabulary.measures[measure]?.unit;
	const missing = required.filter((field) => filled[field] === undefined);
	if (missing.length > 0) return { missing };
	const known = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
	return { figure: { ...own, ...known } as Figure };
}
