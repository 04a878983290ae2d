import { formatFigure } from '../../language/write/format.ts';
import { type ReleasedField, type ReleasedValue, releasedFields } from '../../record/release.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** One field in which two values of a figure differ. */
export interface Change {
	readonly field: ReleasedField;
	readonly before: ReleasedValue[ReleasedField];
	readonly after: ReleasedValue[ReleasedField];
}

/**
 * The part of a figure that is released, without the day. It includes `phrase`, which is part of
 * the qualifier's wording.
 */
export function releasedPart(
	figure: Figure,
	vocabulary: Vocabulary,
): Omit<ReleasedValue, 'released'> {
	const {
		amount,
		qualifier,
		phrase,
		subject,
		population,
		measure,
		unit,
		basis,
		stage,
		kind,
		asOf,
		since,
		place,
		claimant,
		source,
		outOf,
	} = figure;
	const optional = { phrase, population, basis, stage, kind, since, place, outOf };
	return {
		words: formatFigure(figure, vocabulary),
		amount,
		qualifier,
		subject,
		measure,
		unit,
		asOf,
		claimant: claimant.name,
		source,
		...(Object.fromEntries(
			Object.entries(optional).filter(([, value]) => value !== undefined),
		) as Partial<ReleasedValue>),
	};
}

/** The fields in which a figure differs from a released value, in order. */
export function changesSince(released: ReleasedValue, figure: Figure): readonly Change[] {
	const changes: Change[] = [];
	for (const field of releasedFields) {
		const [before, after] = [
			released[field],
			field === 'claimant' ? figure.claimant.name : figure[field],
		];
		if (!isSame(before, after)) changes.push({ field, before, after });
	}
	return changes;
}

function isSame(before: Change['before'], after: Change['after']): boolean {
	if (typeof before !== 'object' || typeof after !== 'object') return before === after;
	return before.low === after.low && before.high === after.high && before.best === after.best;
}
