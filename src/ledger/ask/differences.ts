import { allows } from '../../language/allows.ts';
import { isPartOf } from '../../language/part-of.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import type { DriftCode } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import { isOutlet, type Vocabulary } from '../../record/vocabulary.ts';
import { compareBeside } from './compare/beside.ts';
import type { Difference, DriftClass } from './compare/difference.ts';
import { compareValues, isConverted } from './compare/values.ts';

export type { Difference, DriftClass } from './compare/difference.ts';
export { driftClasses } from './compare/difference.ts';

const none: readonly Difference[] = [];

/**
 * Compares a repetition with the figure that it repeats. It is faithful if the values that the
 * origin allows are a subset of those that it allows, for the same thing and by the same claimant.
 */
export function differences(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const found: Difference[] = [
		...compareMeasure(origin, repetition, vocabulary),
		...compareWord(
			'drift-subject',
			'subject moved',
			[origin.subject, repetition.subject],
			vocabulary.subjects,
		),
		...compareWord(
			'drift-population',
			'population changed',
			[origin.population, repetition.population],
			vocabulary.populations ?? {},
		),
		...compareWord(
			'drift-unit',
			'unit',
			[origin.unit, repetition.unit],
			isConverted(origin, repetition) ? undefined : vocabulary.units,
		),
		...compareStage(origin, repetition, vocabulary),
		...compareWord(
			'drift-kind',
			'scope widened',
			[origin.kind, repetition.kind],
			vocabulary.kinds ?? {},
		),
		...compareClaimant(origin, repetition, vocabulary),
		...compareDates(origin, repetition),
		...compareScope(origin, repetition),
		...compareValues(origin, repetition, vocabulary),
	];
	found.push(...compareBeside(origin, repetition, { vocabulary, found }));
	return found.length === 0 ? none : found;
}

/**
 * Compares two words of the vocabulary and names them by their labels. Returns nothing if one is
 * missing, or if there is no `list`.
 */
function compareWord(
	code: DriftCode,
	driftClass: DriftClass,
	[was, is]: readonly [string | undefined, string | undefined],
	list: Readonly<Record<string, { readonly label: string }>> | undefined,
): readonly Difference[] {
	if (list === undefined || was === is || was === undefined || is === undefined) return none;
	return [
		{
			code,
			class: driftClass,
			effect: 'changed',
			was: list[was]?.label ?? was,
			is: list[is]?.label ?? is,
		},
	];
}

/**
 * A part stated as its whole follows only for lower bounds: at least 10 killed means at least 10
 * casualties.
 */
function compareMeasure(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const [difference] = compareWord(
		'drift-measure',
		'definition',
		[origin.measure, repetition.measure],
		vocabulary.measures,
	);
	if (difference === undefined) return none;
	const [before, after] = [
		allows(origin.amount, origin.qualifier),
		allows(repetition.amount, repetition.qualifier),
	];
	const isEntailed =
		isPartOf(origin.measure, repetition.measure, vocabulary) &&
		after.high === Number.POSITIVE_INFINITY &&
		after.low <= before.low;
	return [isEntailed ? { ...difference, effect: 'weaker' } : difference];
}

function compareStage(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const stages = Object.keys(vocabulary.stages ?? {});
	const raised = stages.indexOf(repetition.stage ?? '') > stages.indexOf(origin.stage ?? '');
	return compareWord(
		'drift-stage',
		raised ? 'status raised' : 'status lowered',
		[origin.stage, repetition.stage],
		vocabulary.stages ?? {},
	);
}

/**
 * Compares claimants. If a medium replaces the claimant that it quotes, the attribution is lost.
 */
function compareClaimant(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const [was, is] = [origin.claimant, repetition.claimant];
	if (tidyName(was.name) === tidyName(is.name)) return none;
	return [
		{
			code: 'drift-claimant',
			class:
				isOutlet(is, vocabulary) && !isOutlet(was, vocabulary)
					? 'attribution lost'
					: 'attribution changed',
			effect: 'changed',
			was: was.name,
			is: is.name,
		},
	];
}

function tidyName(name: string): string {
	return name.toLowerCase().replace(/^the /, '').replaceAll('.', '');
}

/**
 * A date that contains that of the origin, such as its month, says less. Any other date, even one
 * within it, says something else.
 */
function compareDates(origin: Figure, repetition: Figure): readonly Difference[] {
	const [was, is] = [origin.asOf, repetition.asOf];
	if (was === is) return none;
	const holds = firstDay(is) <= firstDay(was) && lastDay(is) >= lastDay(was);
	const isLater = firstDay(is) > lastDay(was);
	return [
		{
			code: 'drift-as-of',
			class: holds ? 'softened' : isLater ? 'as-of lost' : 'as-of moved',
			effect: holds ? 'weaker' : 'changed',
			was: formatDate(was, 'long'),
			is: formatDate(is, 'long'),
		},
	];
}

/**
 * Compares what is included and excluded, the place, and the start of the period, each if both
 * state it.
 */
function compareScope(origin: Figure, repetition: Figure): readonly Difference[] {
	const found: Difference[] = [];
	const add = (
		field: NonNullable<Difference['field']>,
		driftClass: DriftClass,
		was: string,
		is: string,
	) => found.push({ code: 'drift-scope', field, class: driftClass, effect: 'changed', was, is });
	const note = (
		field: NonNullable<Difference['field']>,
		isWider: boolean,
		was: string,
		is: string,
	) => add(field, isWider ? 'scope widened' : 'scope narrowed', was, is);
	for (const field of ['includes', 'excludes'] as const) {
		const [was, is] = [origin[field], repetition[field]];
		if (was === undefined || is === undefined) continue;
		const [before, after] = [new Set(was), new Set(is)];
		if (before.symmetricDifference(after).size > 0)
			note(
				field,
				after.size > before.size === (field === 'includes'),
				`${field} ${was.join(', ')}`,
				`${field} ${is.join(', ')}`,
			);
	}
	if (
		origin.place !== undefined &&
		repetition.place !== undefined &&
		origin.place !== repetition.place
	)
		add('place', 'place changed', origin.place, repetition.place);
	if (
		origin.since !== undefined &&
		repetition.since !== undefined &&
		origin.since !== repetition.since
	)
		note(
			'since',
			repetition.since < origin.since,
			`since ${formatDate(origin.since, 'long')}`,
			`since ${formatDate(repetition.since, 'long')}`,
		);
	return found;
}
