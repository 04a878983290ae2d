import { en } from '../../language/en/en.ts';
import { type ParsedStatement, parse } from '../../language/read/parse.ts';
import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** The fields of a figure that its words give. */
export interface Said {
	readonly amount?: Amount;
	readonly qualifier?: Qualifier;
	readonly phrase?: string;
	readonly subject?: string;
	readonly population?: string;
	readonly measure?: string;
	readonly unit?: string;
	readonly stage?: string;
	readonly kind?: string;
}

interface Read {
	readonly said: Said;
	readonly reading: ParsedStatement;
}
const read = new WeakMap<Vocabulary, Map<string, Read>>();

/**
 * Reads a figure from the words of a source: "at least 120,000 troops lost". Fields that the words do not give are left out.
 * @param language that of the source: "70.000" in the words of a German one is 70,000
 */
export function readWords(says: string, vocabulary: Vocabulary, language?: string): Read {
	const settled = decimalSignOf(language);
	if (settled !== ',') {
		const known = read.get(vocabulary)?.get(says);
		return known ?? keepReading(says, parse(says, vocabulary), vocabulary);
	}
	// Words of a source that writes 70.000 for 70,000 are kept apart from the same words of another.
	const key = `\0${says}`;
	const known = read.get(vocabulary)?.get(key);
	return known ?? keepReading(key, parse(says, vocabulary, en, { settled }), vocabulary);
}

/** The sign before the fraction in a language; undefined where no language is named, or none that is known. */
function decimalSignOf(language: string | undefined): string | undefined {
	if (language === undefined || !/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(language)) return undefined;
	return new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')
		?.value;
}

/** Notes what words say, where they have been read before. */
export function keepReading(says: string, reading: ParsedStatement, vocabulary: Vocabulary): Read {
	const kept = read.get(vocabulary) ?? new Map<string, Read>();
	read.set(vocabulary, kept);
	const one = { said: saidIn(reading, vocabulary), reading };
	kept.set(says, one);
	return one;
}

/** Of several amounts none is the one that is meant. Population is of people, stage and kind are of aid. */
function saidIn(reading: ParsedStatement, vocabulary: Vocabulary): Said {
	const isOne = reading.amount !== undefined && reading.others === undefined;
	const unit = reading.unit ?? vocabulary.measures[reading.measure ?? '']?.unit;
	const counts = unit !== undefined && vocabulary.units[unit]?.kind === 'count';
	const isMoney = unit !== undefined && vocabulary.units[unit]?.kind === 'money';
	const population =
		reading.populations.length === 1 && !isMoney ? reading.populations[0] : undefined;
	const fields: { [K in keyof Said]: Said[K] | undefined } = {
		amount: isOne ? reading.amount : undefined,
		qualifier: isOne ? reading.qualifier : undefined,
		phrase: isOne && reading.qualifier !== 'range' ? reading.phrase : undefined,
		subject: reading.subject,
		population,
		measure: reading.measure,
		unit: reading.unit,
		stage: counts ? undefined : reading.stages.at(-1),
		// "military" is a population and a kind.
		kind: counts || (population !== undefined && !isMoney) ? undefined : reading.kind,
	};
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as Said;
}

/** The worth of the last digit of a figure's amount as its words say it; undefined where no words do, or not more than the amount shows. */
export function saidStep(
	{ says, amount }: { readonly says?: string | undefined; readonly amount: Amount },
	vocabulary: Vocabulary,
): number | undefined {
	if (says === undefined || vocabulary.language !== undefined) return undefined;
	const { reading } = readWords(says, vocabulary);
	return reading.amount === amount ? reading.step : undefined;
}
