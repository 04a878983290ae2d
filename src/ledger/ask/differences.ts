import { allows, type Interval, isSubset } from '../../language/allows.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import { formatAmount } from '../../language/write/format.ts';
import { isPartOf } from '../../language/part-of.ts';
import { isRounding, roundingRules, stepOf } from '../../language/rounding.ts';
import { statedStep } from '../read/read-words.ts';
import type { Amount, DriftCode } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** How the words of a repetition changed: the classes that have been seen in print. */
export const driftClasses = [
	'definition',
	'qualifier dropped',
	'bound flipped',
	'range collapsed',
	'near became reached',
	'qualifier changed',
	'unit',
	'subject moved',
	'population changed',
	'scope widened',
	'scope narrowed',
	'place changed',
	'status raised',
	'status lowered',
	'as-of lost',
	'as-of moved',
	'attribution lost',
	'attribution changed',
	'amount changed',
	'softened',
] as const;
export type DriftClass = (typeof driftClasses)[number];

/** One way in which a repetition differs from its origin. Both sides are words for readers. */
export interface Difference {
	readonly code: DriftCode;
	readonly class: DriftClass;
	/** weaker: all that the origin allows is still allowed. Everything else changes what is said. */
	readonly effect: 'stronger' | 'weaker' | 'changed';
	readonly was: string;
	readonly is: string;
	/** The field that differs, where the code does not tell. */
	readonly field?: 'includes' | 'excludes' | 'place' | 'since';
	/** Of amounts: the values that either side allows, the origin's converted where the repetition is. */
	readonly allowed?: { readonly was: Interval; readonly is: Interval };
}

const none: readonly Difference[] = [];

/**
 * Compares a repetition with the figure that it repeats, by the subset test:
 * it is faithful where the values that the origin allows are among those that it allows, of the same thing, by the same claimant.
 */
export function differences(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const found = [
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
		...compareClaimant(origin, repetition),
		...compareDates(origin, repetition),
		...compareScope(origin, repetition),
		...compareValues(origin, repetition, vocabulary),
	];
	return found.length === 0 ? none : found;
}

/** Two words of the vocabulary, named by their labels; nothing where one is not stated, or where there is no `list` to compare in. */
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

/** A part counted as its whole is entailed only from below: of at least 10 killed it may be said that there are at least 10 casualties. */
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

/** Who says it. A medium in the place of the one it quotes has lost the attribution. */
function compareClaimant(origin: Figure, repetition: Figure): readonly Difference[] {
	const [was, is] = [origin.claimant, repetition.claimant];
	if (tidyName(was.name) === tidyName(is.name)) return none;
	return [
		{
			code: 'drift-claimant',
			class:
				is.kind === 'media' && was.kind !== 'media' ? 'attribution lost' : 'attribution changed',
			effect: 'changed',
			was: was.name,
			is: is.name,
		},
	];
}

function tidyName(name: string): string {
	return name.toLowerCase().replace(/^the /, '').replaceAll('.', '');
}

/** A date that holds the origin's, such as its month, says less; any other, even one within the origin's, says something else. */
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

/** What is counted in or left out, where both say so; the place and the start of the period, likewise. */
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

/** Whether a repetition in another currency says at which rate it was converted. */
function isConverted(origin: Figure, repetition: Figure): boolean {
	return origin.unit !== repetition.unit && repetition.converted?.from === origin.unit;
}

function compareValues(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const converted = isConverted(origin, repetition);
	if (origin.unit !== repetition.unit && !converted) return none;
	const exact = converted ? times(origin.amount, repetition.converted?.rate ?? 1) : origin.amount;
	const sameQualifier = origin.qualifier === repetition.qualifier;
	const isRounded = isRounding(
		exact,
		repetition.amount,
		converted || repetition.qualifier === 'approx' ? roundingRules.approx : roundingRules.stated,
	);
	if (sameQualifier && isRounded) return none;
	// "around 70,000" of "close to 69,800": rounded and softened, and neither is drift.
	const amount = isRounded && repetition.qualifier === 'approx' ? repetition.amount : exact;
	const isOwn = amount === exact;
	const [before, after] = [
		allows(
			amount,
			origin.qualifier,
			isOwn ? stepIn(origin, converted ? repetition.converted?.rate : 1, vocabulary) : undefined,
		),
		allows(repetition.amount, repetition.qualifier, statedStep(repetition, vocabulary)),
	];
	const isWeaker = isSubset(before, after);
	if (isWeaker && isSubset(after, before)) return none;
	const code = sameQualifier ? 'drift-amount' : 'drift-qualifier';
	const driftClass = classOfValues({ ...origin, amount: exact }, repetition, isWeaker);
	return [
		{
			code,
			class: driftClass,
			effect: isWeaker ? 'weaker' : 'stronger',
			was: formatAmount(origin, vocabulary),
			is: formatAmount(repetition, vocabulary),
			allowed: { was: before, is: after },
		},
	];
}

/** The worth of the last digit that a figure was said with, in the currency that its amount is converted to. */
function stepIn(
	figure: Figure,
	rate: number | undefined,
	vocabulary: Vocabulary,
): number | undefined {
	const said = statedStep(figure, vocabulary);
	if (rate === undefined || rate === 1 || typeof figure.amount !== 'number') return said;
	return (said ?? stepOf(figure.amount)) * rate;
}

/** An amount in another currency. 7.5 times 1.08 is 8.1: what floating point adds to it is no digit of the amount. */
function times(amount: Amount, rate: number): Amount {
	const convert = (value: number) => Number((value * rate).toPrecision(15));
	if (typeof amount === 'number') return convert(amount);
	const { low, high, best } = amount;
	return {
		low: convert(low),
		high: convert(high),
		...(best === undefined ? {} : { best: convert(best) }),
	};
}

/** Words for what was expected to be reached and now has been. */
const reached =
	/^(?:reach(?:es|ed|ing)?|hit(?:s|ting)?|pass(?:es|ed)|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?)\b/i;

/** How the bounds changed. Rounding does not count as another amount: "close to 70,000" against "70,000" dropped a word. */
function classOfValues(origin: Figure, repetition: Figure, isWeaker: boolean): DriftClass {
	const [before, after] = [origin.qualifier, repetition.qualifier];
	if (before === 'range' && after !== 'range' && touches(origin.amount, repetition.amount))
		return 'range collapsed';
	if (isWeaker) return 'softened';
	if (before === after || !sameEnds(origin.amount, repetition.amount)) return 'amount changed';
	if (before === 'near-below' && reached.test(repetition.phrase ?? ''))
		return 'near became reached';
	if (after === 'exact') return 'qualifier dropped';
	const isCeiling = before === 'at-most' || before === 'near-below';
	if (
		(isCeiling && after === 'at-least') ||
		(before === 'at-least' && (after === 'at-most' || after === 'near-below'))
	)
		return 'bound flipped';
	return 'qualifier changed';
}

/** Whether a repetition's one number lies in the range that it repeats. */
function touches(range: Amount, one: Amount): boolean {
	const inside: Interval = allows(range, 'range');
	const ends = typeof one === 'number' ? [one] : [one.low, one.high];
	return ends.every((end) => end >= inside.low && end <= inside.high);
}

function sameEnds(was: Amount, is: Amount): boolean {
	const ends = (amount: Amount) =>
		typeof amount === 'number' ? [amount] : [amount.low, amount.high];
	return ends(is).some((end) =>
		ends(was).some((other) => other === end || isRounding(other, end, roundingRules.approx)),
	);
}
