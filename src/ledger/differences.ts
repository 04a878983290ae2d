import { allows, isSubset } from '../phrase/allows.ts';
import { formatDate } from '../phrase/date.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Amount, DriftCode } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/** One way in which a repetition differs from its origin. Both sides are words for readers. */
export interface Difference {
	readonly code: DriftCode;
	/** weaker: all that the origin allows is still allowed. Everything else changes what is said. */
	readonly effect: 'stronger' | 'weaker' | 'changed';
	readonly was: string;
	readonly is: string;
}

/**
 * Compares a repetition with the figure that it repeats, by the subset test:
 * it is faithful where the values that the origin allows are among those that it allows, of the same thing, by the same claimant.
 */
export function differences(origin: Figure, repetition: Figure, vocabulary: Vocabulary): readonly Difference[] {
	const found: Difference[] = [];
	const compare = (code: DriftCode, was: string | undefined, is: string | undefined, label: (value: string) => string = (value) => value) => {
		if (was !== is && was !== undefined && is !== undefined) found.push({ code, effect: 'changed', was: label(was), is: label(is) });
	};
	compare('drift-measure', origin.measure, repetition.measure, (id) => vocabulary.measures[id]?.label ?? id);
	compare('drift-subject', origin.subject, repetition.subject, (id) => vocabulary.subjects[id]?.label ?? id);
	compare('drift-population', origin.population, repetition.population, (id) => vocabulary.populations?.[id]?.label ?? id);
	compare('drift-unit', origin.unit, repetition.unit, (id) => vocabulary.units[id]?.label ?? id);
	compare('drift-stage', origin.stage, repetition.stage, (id) => vocabulary.stages?.[id]?.label ?? id);
	compare('drift-kind', origin.kind, repetition.kind, (id) => vocabulary.kinds?.[id]?.label ?? id);
	compare('drift-claimant', origin.claimant.name, repetition.claimant.name);
	compare('drift-as-of', origin.asOf, repetition.asOf, (date) => formatDate(date, 'long'));
	if (origin.unit === repetition.unit) found.push(...compareValues(origin, repetition, vocabulary));
	return found;
}

function compareValues(origin: Figure, repetition: Figure, vocabulary: Vocabulary): readonly Difference[] {
	const sameQualifier = origin.qualifier === repetition.qualifier;
	if (sameQualifier && isRounding(origin.amount, repetition.amount)) return [];
	const [was, is] = [formatAmount(origin, vocabulary), formatAmount(repetition, vocabulary)];
	const [before, after] = [allows(origin.amount, origin.qualifier), allows(repetition.amount, repetition.qualifier)];
	const code = sameQualifier ? 'drift-amount' : 'drift-qualifier';
	if (!isSubset(before, after)) return [{ code, effect: 'stronger', was, is }];
	return isSubset(after, before) ? [] : [{ code, effect: 'weaker', was, is }];
}

/** Rounding is not drift: a repetition written to fewer digits, where the step of its last digit is at most 5 % of it. */
function isRounding(exact: Amount, rounded: Amount): boolean {
	if (typeof exact !== 'number' || typeof rounded !== 'number') {
		return typeof exact === 'object' && typeof rounded === 'object' && isRounding(exact.low, rounded.low) && isRounding(exact.high, rounded.high);
	}
	if (exact === rounded) return true;
	if (rounded === 0 || !Number.isInteger(rounded)) return false;
	const zeros = /0*$/.exec(BigInt(rounded).toString())?.[0].length ?? 0;
	const step = 10 ** zeros;
	return step <= rounded * 0.05 && Math.abs(exact - rounded) <= step / 2;
}
