import { isPartOf } from '../../language/part-of.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/** A figure with the figures after it that are part of it, drawn in one grid. */
export interface NestedFigures {
	readonly outer: Recorded<Figure>;
	readonly inner: readonly Recorded<Figure>[];
}

/**
 * Groups figures, in order, each with the neighbours that are part of it: those after it and,
 * because a query finds the oldest first, those directly before it.
 */
export function groupsOf(
	figures: readonly Recorded<Figure>[],
	ledger: Ledger,
): readonly NestedFigures[] {
	const groups: { outer: Recorded<Figure>; inner: Recorded<Figure>[] }[] = [];
	for (const figure of figures) {
		const last = groups.at(-1);
		if (last !== undefined && isInside(figure.record, last.outer.record, ledger)) {
			last.inner.push(figure);
			continue;
		}
		const first =
			groups.findLastIndex(({ outer }) => !isInside(outer.record, figure.record, ledger)) + 1;
		groups.push({
			outer: figure,
			inner: groups.splice(first).flatMap(({ outer, inner }) => [outer, ...inner]),
		});
	}
	return groups;
}

/**
 * Whether a figure is part of another by its record, or counts a part of it by its measure, such as
 * the identified dead among the killed of one side.
 */
function isInside(part: Figure, whole: Figure, ledger: Ledger): boolean {
	if (part.unit !== whole.unit) return false;
	const passed = new Set<string>();
	for (
		let next = part.partOf;
		next !== undefined && !passed.has(next);
		next = ledger.figures.get(next)?.record.partOf
	) {
		if (next === whole.id) return true;
		passed.add(next);
	}
	const isSame =
		part.subject === whole.subject &&
		(whole.population === undefined || part.population === whole.population) &&
		part.place === whole.place;
	return isSame && isPartOf(part.measure, whole.measure, ledger.vocabulary);
}
