import { allows } from '../../language/allows.ts';
import type { Figure } from '../../record/resolved.ts';
import { boundsOf } from './bounds.ts';
import type { Ledger, Recorded } from '../ledger.ts';
import { factorTo, mixedFields } from './mixture.ts';

/**
 * A part that can be added to others, with the factor that converts its amount to the unit of its
 * whole.
 */
export interface AddablePart {
	readonly part: Recorded<Figure>;
	readonly factor: number;
}

/** A part of a whole with its lowest possible value, in the unit of the whole. */
export interface Summand {
	readonly part: Recorded<Figure>;
	readonly least: number;
}

/**
 * The parts that can be added to one another: with the measure, unit, stage and price basis of
 * their whole, in its currency or with a rate, and none a repetition of another.
 */
export function addableParts(whole: Figure, ledger: Ledger): readonly AddablePart[] {
	// An amount that can be below zero has no parts: a part may be larger than its whole.
	if (ledger.vocabulary.measures[whole.measure]?.signed === true) return [];
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

/**
 * The addable parts of a whole with their lowest possible values, including a tolerance for
 * rounding.
 */
export function summandsOf(whole: Figure, ledger: Ledger): readonly Summand[] {
	return addableParts(whole, ledger).map(({ part, factor }) => ({
		part,
		least: boundsOf(part.record, ledger.vocabulary).low * factor,
	}));
}

/** Whether the parts of a whole could exceed it. This is a quick test, and only "no" is certain. */
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
 * The summands with the lowest sum. Several values of one part, of other days or by other
 * claimants, are not added: the lowest of them counts.
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

/** The fields that figures share if they are values of one part. */
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

/** Whether a figure repeats one of these, over any number of steps. */
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
