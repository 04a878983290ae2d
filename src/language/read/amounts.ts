import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { perVocabulary } from '../per-vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Numeral, NumeralFault } from './number/numeral.ts';
import { readNumerals } from './number/numerals.ts';
import { hasStrangeSign, unitBefore, unitAfter, unitsOf } from './units.ts';

/**
 * A number of a statement with its unit. `start` includes a currency before it, `unitEnd` a unit
 * after it.
 */
export interface ReadAmount extends Omit<Numeral, 'fault'> {
	readonly unit?: string | undefined;
	readonly unitEnd: number;
	readonly fault?: NumeralFault | 'currency' | undefined;
}

/** The text to read: as written, and folded to the same length. */
export interface ReadText {
	readonly written: string;
	readonly folded: string;
}

export interface AmountOptions {
	readonly vocabulary: Vocabulary;
	readonly language: Language;
	/** The decimal sign of the language of a quoted source. */
	readonly settled?: '.' | ',' | undefined;
}

const patterns = perVocabulary((vocabulary, language) => {
	const months = alternation(language.months);
	return {
		share: Object.entries(vocabulary.units).find(([, unit]) => unit.kind === 'share')?.[0],
		monthAfter: new RegExp(` (?:of )?${months}(?![\\p{L}\\d])`, 'uy'),
		monthBefore: new RegExp(`(?<![\\p{L}\\d])${months} $`, 'u'),
		yearLead: new RegExp(
			`(?:(?<![\\p{L}\\d])${months}|(?<![\\p{L}\\d])${alternation(language.yearLeads)}|\\d),?[ -]$`,
			'u',
		),
		yearAfter: new RegExp(` ${alternation(language.yearAfter)}(?![\\p{L}])`, 'uy'),
		instrument: new RegExp(`[ -]${alternation(language.prose.instruments)}(?![\\p{L}])`, 'uy'),
		/**
		 * Matches "22-year-old" and "500-page", but neither "500-odd" nor the ends of a range in words.
		 */
		adjective: new RegExp(
			`-(?!${alternation(['odd', 'plus', 'ish', 'strong', 'or-', ...language.numbers.keys()])})\\p{L}`,
			'uy',
		),
		instrumentSigns: language.prose.instrumentSigns,
		phraseEnd: new RegExp(
			`(?<!\\p{L})${alternation(
				Object.values(language.phrases)
					.flat()
					.filter((phrase) => /[^ ]$/u.test(phrase)),
			)}$`,
			'u',
		),
		rangeJoin: new RegExp(
			`^ ${alternation(language.rangeJoins.filter((join) => join !== '-'))} `,
			'u',
		),
	};
});
type Patterns = ReturnType<typeof patterns>;

/**
 * The amounts of a folded text, in order. Leaves out days and years (if there is another number),
 * ordinals ("118th"), names ("F-16"), times and lengths ("24 hours") and the pronoun "one".
 */
export function readAmounts(text: ReadText, options: AmountOptions): readonly ReadAmount[] {
	const { vocabulary, language } = options;
	const known = patterns(vocabulary, language);
	const units = unitsOf(vocabulary, language);
	const read = readNumerals(text.folded, options).flatMap((numeral): readonly ReadAmount[] => {
		if (numeral.form === 'fraction' && !isShare(numeral, text.folded, language)) return [];
		const before = unitBefore(text, numeral.start, units);
		const joined = before === undefined && numeral.fault === 'joined';
		const head = text.folded.slice(Math.max(0, numeral.start - 12), numeral.start);
		// "c.3,000" is about 3,000, but "M142" and "p.12" are names.
		if (joined && !known.phraseEnd.test(head)) return [];
		const { fault: own, ...rest } = numeral;
		const isMoneyLetter =
			own === 'glued' &&
			before !== undefined &&
			/^t(?!\p{L})/u.test(text.folded.slice(numeral.end));
		if (isMoneyLetter) {
			const factor = 1e12;
			return [
				{
					...rest,
					value: rest.value * factor,
					scale: factor,
					start: before.at,
					end: rest.end + 1,
					unit: before.id,
					unitEnd: rest.end + 1,
				},
			];
		}
		const unit = before ?? unitAfter(text, numeral.end, units);
		const isGluedUnit = own === 'glued' && before === undefined && unit !== undefined;
		const isSigned =
			before !== undefined &&
			/(?:^|[ (['"])[-−+±]$/u.test(text.folded.slice(Math.max(0, before.at - 2), before.at));
		const fault = isSigned ? 'sign' : own === 'joined' || isGluedUnit ? undefined : own;
		const strange =
			unit === undefined &&
			numeral.form !== 'fraction' &&
			hasStrangeSign(text.folded, numeral.start, numeral.end);
		const share = numeral.form === 'fraction' ? asShare(rest, known.share) : rest;
		const factor = unit?.factor ?? 1;
		return [
			{
				...share,
				value: factor === 1 ? share.value : Number((share.value * factor).toPrecision(12)),
				...(share.step === undefined ? {} : { step: share.step * factor }),
				start: before?.at ?? numeral.start,
				unit: numeral.form === 'fraction' ? known.share : unit?.id,
				unitEnd: before === undefined ? (unit?.at ?? numeral.end) : numeral.end,
				...(strange ? { fault: 'currency' as const } : fault === undefined ? {} : { fault }),
			},
		];
	});
	// The base of a rate is a part of its unit: "61.4 per 100,000".
	const all = read.filter(
		({ start, end }) => !read.some((other) => other.end <= start && end <= other.unitEnd),
	);
	const amounts = all.filter(({ isName }) => !isName);
	if (all.length < 2) return amounts;
	const kept = amounts.filter(
		(amount) =>
			!isDate(amount, text.folded, known) &&
			!isOfAnotherKind(amount, text.folded, known) &&
			!isPronoun(amount, text.folded, { language, known }),
	);
	return kept.length > 0 ? kept : amounts;
}

/**
 * Whether a fraction is a share of something: "a third of them", but not "a third party", "the
 * second half", "half an hour" or "two thirds of the way".
 */
export function isShare(
	{ start, end }: Pick<Numeral, 'start' | 'end'>,
	text: string,
	{ words }: Language,
): boolean {
	if (words.beforeNoFraction.test(text.slice(Math.max(0, start - 14), start))) return false;
	words.noShareAfter.lastIndex = end;
	if (words.noShareAfter.test(text)) return false;
	const own = text.slice(start, end);
	const first = /^\p{L}+/u.exec(own)?.[0] ?? '';
	const isHalf = own === first && words.fractions.has(first);
	if (!isHalf && !words.one.includes(first)) return true;
	const after = isHalf ? words.afterHalf : words.afterFraction;
	after.lastIndex = end;
	return after.test(text);
}

/** A fraction as a percentage with the digits that a newsroom would print: two thirds are 66.7. */
function asShare<T extends { readonly value: number }>(fraction: T, unit: string | undefined): T {
	if (unit === undefined) return fraction;
	const percent = fraction.value * 100;
	return { ...fraction, value: Number(percent.toPrecision(3)) };
}

/**
 * A day before a month, a month before a year, a date in digits, or a bare year after "in", "by",
 * "of", "since" or "until".
 */
function isDate(
	{ start, end, unit, scale, form, isGrouped }: ReadAmount,
	text: string,
	known: Patterns,
): boolean {
	if (unit !== undefined || scale !== 1 || form !== 'digits' || isGrouped || end - start > 4)
		return false;
	const number = text.slice(start, end);
	if (/^\d{1,2}$/.test(number)) {
		known.monthAfter.lastIndex = end;
		return (
			known.monthAfter.test(text) ||
			known.monthBefore.test(text.slice(Math.max(0, start - 16), start)) ||
			/(?:19|20)\d\d-(?:\d\d-)?$/.test(text.slice(Math.max(0, start - 8), start))
		);
	}
	known.yearAfter.lastIndex = end;
	return (
		/^(?:19|20)\d\d$/.test(number) &&
		(known.yearAfter.test(text) ||
			known.yearLead.test(text.slice(Math.max(0, start - 16), start)) ||
			/^[-–]\d\d(?!\d)/.test(text.slice(end, end + 4)))
	);
}

/** An ordinal, a time or a length, or an adjective of measure: "24 hours", "22-year-old", "a 500-page report". */
function isOfAnotherKind(
	{ end, unit, scale, form, fault }: ReadAmount,
	text: string,
	{ instrument, instrumentSigns, adjective }: Patterns,
): boolean {
	if (unit !== undefined || form === 'order') return false;
	instrumentSigns.lastIndex = end;
	if (fault !== undefined && instrumentSigns.test(text)) return true;
	if (scale !== 1) return false;
	instrument.lastIndex = end;
	adjective.lastIndex = end;
	return instrument.test(text) || adjective.test(text);
}

/** "One" as a word, unless it begins a range. */
function isPronoun(
	{ value, start, end, unit }: ReadAmount,
	text: string,
	{ language, known }: { readonly language: Language; readonly known: Patterns },
): boolean {
	return (
		value === 1 &&
		unit === undefined &&
		language.numbers.get(text.slice(start, end)) === 1 &&
		!known.rangeJoin.test(text.slice(end, end + 12)) &&
		!/^ (?:of the \d|із \d|з \d)/u.test(text.slice(end, end + 10))
	);
}
