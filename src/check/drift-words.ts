import type { Comparison } from '../ledger/ask/comparisons.ts';
import type { Difference } from '../ledger/ask/differences.ts';
import type { Interval } from '../language/allows.ts';
import { firstDay } from '../language/write/date.ts';
import { isPartOf } from '../language/part-of.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/**
 * The effect of a difference on a statement, as the end of a sentence: ": it allows higher values,
 * the origin only lower ones". Empty if the two words show it.
 */
export function effectWords(
	difference: Difference,
	{ origin, repetition }: Comparison,
	vocabulary: Vocabulary,
): string {
	const words = tell(difference, { from: origin.record, to: repetition.record, vocabulary });
	return words === undefined ? '' : `: ${words}`;
}

interface Sides {
	readonly from: Comparison['origin']['record'];
	readonly to: Comparison['origin']['record'];
	readonly vocabulary: Vocabulary;
}

function tell(
	{ code, class: driftClass, effect, allowed }: Difference,
	{ from, to, vocabulary }: Sides,
): string | undefined {
	if (allowed !== undefined) return describeValues(allowed.was, allowed.is);
	switch (code) {
		case 'drift-measure':
			if (effect === 'weaker') return 'it counts more, but gives only a minimum';
			return isPartOf(from.measure, to.measure, vocabulary)
				? 'the origin counts only a part of that'
				: isPartOf(to.measure, from.measure, vocabulary)
					? 'the origin counts more than that'
					: undefined;
		case 'drift-subject':
			return isIn(to.subject, from.subject, vocabulary)
				? 'the origin is a total, of which that is a part'
				: isIn(from.subject, to.subject, vocabulary)
					? 'the origin is only a part of that'
					: undefined;
		case 'drift-stage':
			return driftClass === 'status raised' ? 'that is a later stage' : 'that is an earlier stage';
		case 'drift-kind':
			return from.kind !== undefined && (vocabulary.kinds?.[from.kind]?.words ?? []).length === 0
				? 'the origin is of several kinds'
				: undefined;
		case 'drift-claimant':
			return driftClass === 'attribution lost'
				? 'the publisher of a number is not its claimant'
				: undefined;
		case 'drift-as-of':
			if (effect === 'weaker') return 'it is less precise';
			return driftClass === 'as-of lost'
				? 'the origin says nothing about that later time'
				: firstDay(to.asOf) >= firstDay(from.asOf)
					? 'the origin is less precise'
					: 'the origin describes a later time';
		default:
			return undefined;
	}
}

function isIn(subject: string, whole: string, { subjects }: Vocabulary): boolean {
	return [subjects[subject]?.partOf ?? []].flat().includes(whole);
}

/** The values that only the repetition or only the origin allows, in words. */
function describeValues(was: Interval, is: Interval): string {
	const isBelow = (a: Interval, b: Interval) =>
		a.low < b.low || (a.low === b.low && !a.lowOpen && b.lowOpen);
	const isAbove = (a: Interval, b: Interval) =>
		a.high > b.high || (a.high === b.high && !a.highOpen && b.highOpen);
	const gained = { lower: isBelow(is, was), higher: isAbove(is, was) };
	const lost = { lower: isBelow(was, is), higher: isAbove(was, is) };
	const isPoint = (one: Interval) => one.low === one.high;
	if (isPoint(was) && ((is.lowOpen && is.low === was.low) || (is.highOpen && is.high === was.high)))
		return 'it leaves out the number that the origin states';
	if (isPoint(was) && isPoint(is))
		return `it is ${gained.higher ? 'higher' : 'lower'}, and not by rounding`;
	if (!lost.lower && !lost.higher) return `it allows ${named(gained)} values too, so it says less`;
	if (!gained.lower && !gained.higher) return `the origin allows ${named(lost)} values too`;
	const overlap = Math.min(was.high, is.high) - Math.max(was.low, is.low);
	return `it allows ${named(gained)} values, the origin ${overlap <= 0 ? 'only ' : ''}${named(lost)} ones`;
}

function named({ lower, higher }: { readonly lower: boolean; readonly higher: boolean }): string {
	return lower && higher ? 'lower and higher' : lower ? 'lower' : 'higher';
}
