import { allows } from '../../language/allows.ts';
import type { Figure } from '../../record/resolved.ts';
import { boundsOf } from './bounds.ts';
import type { Ledger, Recorded } from '../ledger.ts';
import { factorTo, mixedFields } from './mixture.ts';

/** A part that can be added to others, and by what its amount is multiplied to be in the unit of its whole. */
export interface AddablePart {
	readonly part: Recorded<Figure>;
	readonly factor: number;
}

/** A part of a whole with the least that it can be, in the whole's unit. */
export interface Summand {
	readonly part: Recorded<Figure>;
	readonly least: number;
}

/** The parts that can be added to one another: of their whole's measure, unit, stage and price basis, in its currency or with a rate, and none a repetition of another. */
export function addableParts(whole: Figure, ledger: Ledger): readonly AddablePart[] {
	const ids = ledger.parts.get(whole.id) ?? [];
	return ids.flatMap((id): readonly AddablePart[] => {
		const part = ledger.figures.get(id);
		const factor = part === undefined ? undefined : factorTo(whole, part.record);
		if (
			part === undefined ||
			factor === undefined ||
			mixedFields(part.record, whole, ledger.vocabulary).length > 0 ||
			repeatsOne(part.record, ids, ledger)
		)
			return [];
		return [{ part, factor }];
	});
}

/** What the addable parts of a whole are at least, with rounding granted. */
export function summandsOf(whole: Figure, ledger: Ledger): readonly Summand[] {
	return addableParts(whole, ledger).map(({ part, factor }) => ({
		part,
		least: boundsOf(part.record, ledger.vocabulary).low * factor,
	}));
}

/** Whether the parts of a whole could come to more than it: quick to say, and no is certain. */
export function mayExceed(whole: Figure, ledger: Ledger): boolean {
	const { high } = allows(whole.amount, whole.qualifier);
	let sum = 0;
	for (const id of ledger.parts.get(whole.id) ?? []) {
		const part = ledger.figures.get(id)?.record;
		if (part !== undefined)
			sum += allows(part.amount, part.qualifier).low * (factorTo(whole, part) ?? 0);
	}
	return sum > high;
}

/**
 * The terms whose sum is the least. Several values of one part, of other days or by other claimants, are not added:
 * the lowest stands for it.
 */
export function leastSummands(terms: readonly Summand[]): readonly Summand[] {
	return [...Map.groupBy(terms, nameOf).values()].flatMap((ofOnePart) => {
		const tellings = [
			...Map.groupBy(
				ofOnePart,
				({ part: { record } }) => `${record.claimant.name}|${record.asOf}`,
			).values(),
		];
		return tellings.reduce((least, telling) => (sumOf(telling) < sumOf(least) ? telling : least));
	});
}

export function sumOf(terms: readonly Summand[]): number {
	return terms.reduce((sum, { least }) => sum + least, 0);
}

/** What two figures share that are values of one part. */
function nameOf({ part: { record } }: Summand): string {
	return [
		record.subject,
		record.population,
		record.measure,
		record.kind,
		record.place,
		record.label,
	].join('|');
}

/** Whether a figure passes on one of these, over any number of steps. */
function repeatsOne(figure: Figure, ids: readonly string[], ledger: Ledger): boolean {
	for (
		let next = figure.repeats;
		next !== undefined;
		next = ledger.figures.get(next)?.record.repeats
	) {
		if (ids.includes(next)) return true;
	}
	return false;
}
