import type { Figure } from '../../record/resolved.ts';
import { type Difference, differences } from './differences.ts';
import type { Ledger } from '../ledger.ts';

/**
 * One link of a chain: a figure, the previous link, and the differences from it. The origin has no
 * `from`.
 */
export interface Link {
	readonly figure: Figure;
	readonly from?: Figure | undefined;
	readonly differences: readonly Difference[];
}

/**
 * The path from the origin to `id`, origin first. It stops at an unknown origin; cycles are cut.
 */
export function chainTo(id: string, ledger: Ledger): readonly Link[] {
	const path: Figure[] = [];
	for (let next: string | undefined = id; next !== undefined; ) {
		const figure: Figure | undefined = ledger.figures.get(next)?.record;
		if (figure === undefined || path.includes(figure)) break;
		path.unshift(figure);
		next = figure.repeats;
	}
	return path.map((figure, index) => {
		const before = path[index - 1];
		return {
			figure,
			from: before,
			differences: before === undefined ? [] : differences(before, figure, ledger.vocabulary),
		};
	});
}

/** The differences between a figure and what it repeats, without softenings. */
export function changesOf(figure: Figure, ledger: Ledger): readonly Difference[] {
	const origin =
		figure.repeats === undefined ? undefined : ledger.figures.get(figure.repeats)?.record;
	return origin === undefined
		? []
		: differences(origin, figure, ledger.vocabulary).filter(
				(difference) => difference.effect !== 'weaker',
			);
}
