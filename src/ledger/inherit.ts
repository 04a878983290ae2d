import { inheritedFields, type WrittenFigure } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { readWords } from './read-words.ts';

const required = ['subject', 'measure', 'unit', 'asOf', 'claimant', 'evidence', 'amount', 'qualifier'] as const;
export type RequiredField = (typeof required)[number];

export type Inherited =
	| { readonly figure: Figure }
	| { readonly missing: readonly RequiredField[] }
	| { readonly cycle: readonly string[] };

/**
 * Fills in what the words of `id` say, then what it takes from the figure it repeats, else from the one it is part of, and the unit
 * from its measure. Amount, qualifier and source are never inherited. A figure whose origin does not exist inherits nothing.
 * @param lookUp gives a figure as written
 */
export function inherit(id: string, lookUp: (id: string) => WrittenFigure | undefined, vocabulary: Vocabulary): Inherited {
	const own = lookUp(id);
	if (own === undefined) return { missing: required };
	const filled: Record<string, unknown> = {};
	const path: string[] = [];
	for (let next: string | undefined = id; next !== undefined; ) {
		if (path.includes(next)) return { cycle: [...path.slice(path.indexOf(next)), next] };
		path.push(next);
		const written = lookUp(next);
		if (written === undefined) break;
		const said = written.says === undefined ? undefined : readWords(written.says, vocabulary).said;
		// What counts persons cannot keep the unit of what it repeats, where its words count something else.
		const measure = written.measure ?? said?.measure;
		if (measure !== undefined && filled['measure'] === undefined && written.unit === undefined && said?.unit === undefined) filled['unit'] ??= vocabulary.measures[measure]?.unit;
		for (const field of inheritedFields) filled[field] ??= written[field] ?? (said as Readonly<Record<string, unknown>> | undefined)?.[field];
		if (next === id) {
			filled['amount'] = own.amount ?? said?.amount;
			filled['qualifier'] = own.qualifier ?? said?.qualifier;
			filled['phrase'] = own.phrase ?? (own.qualifier === undefined ? said?.phrase : undefined);
		}
		next = written.repeats ?? written.partOf;
	}
	const missing = required.filter((field) => filled[field] === undefined);
	if (missing.length > 0) return { missing };
	const known = Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined));
	return { figure: { ...own, ...known } as Figure };
}
