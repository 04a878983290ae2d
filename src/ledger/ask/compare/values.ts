import { allows, type Interval, isSubset } from '../../../language/allows.ts';
import { en } from '../../../language/en/en.ts';
import { isRounding, roundingRules, stepOf } from '../../../language/rounding.ts';
import { formatAmount } from '../../../language/write/format.ts';
import type { Amount } from '../../../record/figure.ts';
import type { Figure } from '../../../record/resolved.ts';
import type { Vocabulary } from '../../../record/vocabulary.ts';
import { statedStep } from '../../read/read-words.ts';
import type { Difference, DriftClass } from './difference.ts';

/** Whether a repetition in another currency gives its conversion rate. */
export function isConverted(origin: Figure, repetition: Figure): boolean {
	return origin.unit !== repetition.unit && repetition.converted?.from === origin.unit;
}

/**
 * The amounts of an origin and a repetition with their qualifiers, converted if there is a rate.
 */
export function compareValues(
	origin: Figure,
	repetition: Figure,
	vocabulary: Vocabulary,
): readonly Difference[] {
	const converted = isConverted(origin, repetition);
	const isOtherMoney =
		origin.unit !== repetition.unit &&
		vocabulary.units[origin.unit]?.kind === 'money' &&
		vocabulary.units[repetition.unit]?.kind === 'money';
	if (origin.unit !== repetition.unit && !converted && !isOtherMoney) return [];
	// Without a rate only the qualifiers can be compared.
	const isWithoutRate = isOtherMoney && !converted;
	if (isWithoutRate && typeof origin.amount !== typeof repetition.amount) return [];
	const stated = isWithoutRate ? repetition.amount : origin.amount;
	const exact = converted ? times(stated, repetition.converted?.rate ?? 1) : stated;
	const sameQualifier = origin.qualifier === repetition.qualifier;
	const isRounded = isRounding(
		exact,
		repetition.amount,
		converted || repetition.qualifier === 'approx' ? roundingRules.approx : roundingRules.stated,
	);
	if (sameQualifier && isRounded) return [];
	// "around 70,000" for "close to 69,800" is rounded and softened, neither of which is drift.
	const amount = isRounded && repetition.qualifier === 'approx' ? repetition.amount : exact;
	const isOwn = amount === exact;
	const [before, after] = [
		allows(
			amount,
			origin.qualifier,
			isOwn ? stepIn(origin, converted ? repetition.converted?.rate : 1, vocabulary) : undefined,
		),
		allowedBy(repetition, origin, statedStep(repetition, vocabulary)),
	];
	const isWeaker = isSubset(before, after);
	if (isWeaker && isSubset(after, before)) return [];
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

/**
 * The value of the last digit that a figure was stated with, in the currency that its amount is
 * converted to.
 */
function stepIn(
	figure: Figure,
	rate: number | undefined,
	vocabulary: Vocabulary,
): number | undefined {
	const said = statedStep(figure, vocabulary);
	if (rate === undefined || rate === 1 || typeof figure.amount !== 'number') return said;
	return (said ?? stepOf(figure.amount)) * rate;
}

/**
 * The values that a repetition allows. "More than 70" and "nearly 70" exclude 70 itself, which
 * counts if the origin states exactly that.
 */
function allowedBy(
	{ amount, qualifier, phrase }: Figure,
	origin: Figure,
	step: number | undefined,
): Interval {
	const all = allows(amount, qualifier, step);
	if (origin.qualifier !== 'exact' || !en.retelling.strict.has(phrase ?? '')) return all;
	return qualifier === 'at-least' ? { ...all, lowOpen: true } : { ...all, highOpen: true };
}

/**
 * An amount in another currency, without digits that floating point adds: 7.5 times 1.08 is 8.1.
 */
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

/** Words for a value that was expected and has now been reached. */
const reached =
	/^(?:reach(?:es|ed|ing)?|hit(?:s|ting)?|pass(?:es|ed)|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?)\b/i;

/**
 * How the bounds changed. Rounding does not count as another amount: "70,000" for "close to 70,000"
 * dropped a word.
 */
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

/** Whether the one number of a repetition is in the range that it repeats. */
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
