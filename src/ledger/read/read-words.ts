import { en } from '../../language/en/en.ts';
import { type ParsedStatement, parse } from '../../language/read/parse.ts';
import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** The fields of a figure that its words give. */
export interface StatedFields {
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

interface ReadStatement {
	readonly fields: StatedFields;
	readonly parsed: ParsedStatement;
}
const read = new WeakMap<Vocabulary, Map<string, ReadStatement>>();

/**
 * Parses a figure from the words of a source: "at least 120,000 troops lost". Fields that the words
 * do not give are undefined.
 * @param language the language of the source: in German, "70.000" is 70,000
 */
export function readWords(says: string, vocabulary: Vocabulary, language?: string): ReadStatement {
	const settled = decimalSignOf(language);
	if (settled !== ',') {
		const known = read.get(vocabulary)?.get(says);
		return known ?? cacheStatement(says, parse(says, vocabulary), vocabulary);
	}
	// The same words have another cache key if the source writes 70.000 for 70,000.
	const key = `\0${says}`;
	const known = read.get(vocabulary)?.get(key);
	return known ?? cacheStatement(key, parse(says, vocabulary, en, { settled }), vocabulary);
}

/** The decimal sign of a language; undefined if the language is missing or unknown. */
function decimalSignOf(language: string | undefined): string | undefined {
	if (language === undefined || !/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(language)) return undefined;
	return new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')
		?.value;
}

/** Caches a parsed statement. */
export function cacheStatement(
	says: string,
	parsed: ParsedStatement,
	vocabulary: Vocabulary,
): ReadStatement {
	const cache = read.get(vocabulary) ?? new Map<string, ReadStatement>();
	read.set(vocabulary, cache);
	const one = { fields: statedFieldsIn(parsed, vocabulary), parsed };
	cache.set(says, one);
	return one;
}

/**
 * The fields of a parsed statement. With several amounts, none is used. A population belongs to
 * people, a stage and a kind to money.
 */
function statedFieldsIn(parsed: ParsedStatement, vocabulary: Vocabulary): StatedFields {
	const isOne = parsed.amount !== undefined && parsed.others === undefined;
	const unit = parsed.unit ?? vocabulary.measures[parsed.measure ?? '']?.unit;
	const counts = unit !== undefined && vocabulary.units[unit]?.kind === 'count';
	const isMoney = unit !== undefined && vocabulary.units[unit]?.kind === 'money';
	const population =
		parsed.populations.length === 1 && !isMoney ? parsed.populations[0] : undefined;
	const fields: { [K in keyof StatedFields]: StatedFields[K] | undefined } = {
		amount: isOne ? parsed.amount : undefined,
		qualifier: isOne ? parsed.qualifier : undefined,
		phrase: isOne && parsed.qualifier !== 'range' ? parsed.phrase : undefined,
		subject: parsed.subject,
		population,
		measure: parsed.measure,
		unit: parsed.unit,
		stage: counts ? undefined : parsed.stages.at(-1),
		// "military" is both a population and a kind.
		kind: counts || (population !== undefined && !isMoney) ? undefined : parsed.kind,
	};
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as StatedFields;
}

/**
 * The value of the last digit of an amount as its words give it; undefined without words, or if
 * they give no more than the amount.
 */
export function statedStep(
	{ says, amount }: { readonly says?: string | undefined; readonly amount: Amount },
	vocabulary: Vocabulary,
): number | undefined {
	if (says === undefined || vocabulary.language !== undefined) return undefined;
	const { parsed } = readWords(says, vocabulary);
	return parsed.amount === amount ? parsed.step : undefined;
}
