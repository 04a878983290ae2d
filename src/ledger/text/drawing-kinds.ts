import { chartKinds, formerKinds } from '../../charts/kinds.ts';
import type { DrawingKind } from '../../record/drawing-kind.ts';

/** Kinds of drawings by the names that authors write: `EstimateRange` and `estimate-range`. */
export type DrawingKinds = ReadonlyMap<string, DrawingKind>;

export function kindsByName(kinds: readonly DrawingKind[]): DrawingKinds {
	return new Map(
		kinds.flatMap((kind) => [
			[kind.component, kind],
			[kind.directive, kind],
		]),
	);
}

/** Caveat's own kinds, by their present and their former names. */
export const ownKinds: DrawingKinds = kindsByName([...chartKinds, ...formerKinds]);

/** The ids in an attribute: a list, or words separated by spaces. */
export function readIds(value: string | readonly string[] | undefined): readonly string[] {
	if (value === undefined) return [];
	return typeof value === 'string' ? value.split(/[\s,]+/).filter((id) => id !== '') : value;
}
