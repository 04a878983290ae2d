import { addToList } from '../add-to-list.ts';
import type { Interval } from '../../language/allows.ts';
import { isPartOf } from '../../language/part-of.ts';
import type { Figure } from '../../record/resolved.ts';
import { addBounds, boundsOf, isAbove } from './bounds.ts';
import type { Ledger, Recorded } from '../ledger.ts';
import { countedIn, measureParts } from './measure-parts.ts';

/** A figure, and figures of parts of its measure, that cannot all be true. */
export interface ImpossibleSum {
	readonly whole: Recorded<Figure>;
	readonly parts: readonly Recorded<Figure>[];
	readonly sum: Interval;
	readonly bounds: Interval;
	/** Whether the whole sum is above what the figure allows; otherwise it is below. */
	readonly isAbove: boolean;
}

type ByMeasure = ReadonlyMap<string, readonly Recorded<Figure>[]>;

/**
 * Every sum of measures that one claimant's figures of one day rule out. Repetitions are left out.
 */
export function impossibleSums(ledger: Ledger): readonly ImpossibleSum[] {
	const edges = measureParts(ledger.vocabulary);
	const involved = new Set([...edges].flatMap(([whole, parts]) => [whole, ...parts]));
	// Group by claimant and day first, because the longer keys are needed only if a measure and a
	// part of it meet.
	const byClaimant = new Map<string, Map<string, Recorded<Figure>[]>>();
	for (const one of ledger.figures.values()) {
		const { record } = one;
		if (record.repeats !== undefined || !involved.has(record.measure)) continue;
		const byDay = byClaimant.get(record.claimant.name) ?? new Map<string, Recorded<Figure>[]>();
		if (byDay.size === 0) byClaimant.set(record.claimant.name, byDay);
		addToList(byDay, record.asOf, one);
	}
	const found: ImpossibleSum[] = [];
	for (const byDay of byClaimant.values()) {
		for (const ofDay of byDay.values()) {
			if (!hasWholeAndPart(ofDay, ledger)) continue;
			for (const group of Map.groupBy(ofDay, ({ record }) => keyOf(record)).values()) {
				if (!hasWholeAndPart(group, ledger)) continue;
				const byMeasure = Map.groupBy(group, ({ record }) => record.measure);
				for (const whole of group)
					if (edges.has(whole.record.measure)) found.push(...sumsAgainst(whole, byMeasure, ledger));
			}
		}
	}
	return found;
}

/** Whether a measure and a part of it are both among the figures. */
function hasWholeAndPart(figures: readonly Recorded<Figure>[], { vocabulary }: Ledger): boolean {
	if (figures.every(({ record }) => record.measure === figures[0]?.record.measure)) return false;
	const measures = [...new Set(figures.map(({ record }) => record.measure))];
	return measures.some((part) => measures.some((whole) => isPartOf(part, whole, vocabulary)));
}

/**
 * The fields that figures of one claimant and day share if their measures can be added: subject,
 * population and scope.
 */
function keyOf({ subject, population, since, place, unit, label, partOf }: Figure): string {
	return `${subject}|${population}|${since}|${place}|${unit}|${label}|${partOf}`;
}

/**
 * The sum of the measures that a figure includes; if they are unknown, each part of its measure
 * separately.
 */
function sumsAgainst(
	whole: Recorded<Figure>,
	byMeasure: ByMeasure,
	ledger: Ledger,
): readonly ImpossibleSum[] {
	const { measures, isAll } = countedIn(whole.record, ledger.vocabulary);
	const sets =
		measures.length > 0
			? [measures]
			: (measureParts(ledger.vocabulary).get(whole.record.measure) ?? []).map((measure) => [
					measure,
				]);
	const bounds = boundsOf(whole.record, ledger.vocabulary);
	return sets.flatMap((set): readonly ImpossibleSum[] => {
		const found = set.flatMap((measure) => closest(measure, byMeasure, ledger));
		if (found.length === 0) return [];
		const parts = found.map(([first]) => first);
		const sum = addBounds(
			found.map((figures) =>
				hull(figures.map(({ record }) => boundsOf(record, ledger.vocabulary))),
			),
		);
		const isComplete = isAll && set.every((measure) => byMeasure.has(measure));
		const above = isAbove(sum, bounds);
		return above || (isComplete && isAbove(bounds, sum))
			? [{ whole, parts, sum, bounds, isAbove: above }]
			: [];
	});
}

type Some = readonly [first: Recorded<Figure>, ...others: Recorded<Figure>[]];

/**
 * The figures of a measure, or those of the first of its parts that has figures, as a lower bound.
 */
function closest(
	measure: string,
	byMeasure: ByMeasure,
	ledger: Ledger,
	passed: readonly string[] = [],
): readonly Some[] {
	const [first, ...others] = byMeasure.get(measure) ?? [];
	if (first !== undefined) return [[first, ...others]];
	if (passed.includes(measure)) return [];
	const parts = measureParts(ledger.vocabulary).get(measure) ?? [];
	return parts
		.flatMap((part) => closest(part, byMeasure, ledger, [...passed, measure]))
		.slice(0, 1);
}

/** The range of values that several figures of one thing allow. */
function hull(intervals: readonly Interval[]): Interval {
	return intervals.reduce((all, { low, lowOpen, high, highOpen }) => ({
		low: Math.min(all.low, low),
		lowOpen: all.lowOpen && lowOpen,
		high: Math.max(all.high, high),
		highOpen: all.highOpen && highOpen,
	}));
}
