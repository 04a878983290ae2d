import type { Correction } from '../../record/correction.ts';
import type { ReleasedValue } from '../../record/release.ts';
import type { Ledger, Recorded } from '../ledger.ts';

/** A correction of a figure, between the release before it and the one after it. */
export interface CorrectionStep {
	readonly correction: Recorded<Correction>;
	/** The values of the figure that were released before the correction, oldest first. */
	readonly earlier: readonly ReleasedValue[];
	/** The value with which the correction was released; undefined if it is not released yet. */
	readonly released: ReleasedValue | undefined;
	/** The corrections next to it, if there was no release in between. */
	readonly previous: Recorded<Correction> | undefined;
	readonly next: Recorded<Correction> | undefined;
}

/** The corrections of one figure, oldest first. A release records how many there were. */
export function correctionSteps(figureId: string, ledger: Ledger): readonly CorrectionStep[] {
	const corrections = ledger.correctionsOf.get(figureId) ?? [];
	const values = ledger.released.get(figureId) ?? [];
	const releaseOf = (index: number) => values.find((value) => (value.corrections ?? 0) > index);
	const beside = (index: number, other: number) =>
		releaseOf(index) === releaseOf(other) ? corrections[other] : undefined;
	return corrections.map((correction, index) => ({
		correction,
		earlier: values.filter((value) => (value.corrections ?? 0) <= index),
		released: releaseOf(index),
		previous: beside(index, index - 1),
		next: beside(index, index + 1),
	}));
}
