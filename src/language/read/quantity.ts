import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Language } from '../language.ts';
import { perVocabulary } from '../per-vocabulary.ts';
import { alternation } from './alternation.ts';
import { currencySigns } from './currencies.ts';
import type { Numeral } from './number/numeral.ts';

/** A number in a text, or the two ends of a range, which are one quantity. */
export interface Quantity {
	readonly start: number;
	readonly end: number;
	readonly first: Numeral;
	readonly last: Numeral;
	/** "Two or three": a guess, judging by its form. */
	readonly isGuess: boolean;
}

/**
 * The words of a vocabulary and a language as the scanner of prose needs them. Expressions that end
 * in `$` match the text before a number; sticky ones match the text after it.
 */
export interface QuantityPatterns {
	readonly language: Language;
	/**
	 * The words for what the vocabulary counts in people, cases or votes. Phrases of several words
	 * are separate.
	 */
	readonly counted: ReadonlySet<string>;
	readonly countedPhrases: readonly string[];
	/** "killed at least " and "casualties: ". */
	readonly countedBefore: RegExp;
	/** The sign or code of a currency; a code of letters is in the group `code`. */
	readonly moneyBefore: RegExp;
	readonly moneyAfter: RegExp;
	readonly shareAfter: RegExp;
	/** "+", "-odd", "or more": words that are used only with counts. */
	readonly boundAfter: RegExp;
}

export const quantityPatterns = perVocabulary((vocabulary, language): QuantityPatterns => {
	const { prose } = language;
	const units = Object.entries(vocabulary.units);
	const unitNames = (kind: 'money' | 'share') =>
		units
			.filter(([, unit]) => unit.kind === kind)
			.flatMap(([id, unit]) => [
				id,
				...(unit.words ?? []),
				unit.label,
				unit.singular ?? '',
				unit.symbol ?? '',
			])
			.filter((word) => word !== '')
			.map((word) => word.toLowerCase());
	const counted = countedWords(vocabulary);
	const befallen = counted.filter((word) => prose.participle.test(word) && !prose.deeds.has(word));
	const nouns = counted.filter((word) => prose.plural.test(word));
	const qualifiers = alternation(
		[...Object.values(language.phrases).flat(), ...language.exactPhrases].map(
			(phrase) => `${phrase} `,
		),
	);
	const money = alternation(
		[...prose.money, ...unitNames('money')].filter((word) => /\p{L}$/u.test(word)),
	);
	const codes = alternation([
		...prose.money.filter((word) => word.length === 3),
		...units
			.filter(([, unit]) => unit.kind === 'money')
			.flatMap(([id, unit]) => [id, unit.symbol ?? id])
			.map((word) => word.toLowerCase()),
		...[...currencySigns].flatMap(([code, signs]) => [
			code.toLowerCase(),
			...signs.filter((sign) => /^\p{L}{2,}\.?$/u.test(sign)),
		]),
	]);
	const bounds = [...Object.values(language.phrasesAfter).flat()]
		.filter((phrase) => / |^odd$|^plus$/u.test(phrase))
		.map((phrase) => ` ${phrase}`);
	const shares = [...prose.shares, ...unitNames('share')];
	return {
		language,
		counted: new Set(counted),
		countedPhrases: counted.filter((word) => word.includes(' ')),
		countedBefore: new RegExp(
			`(?<![\\p{L}-])(?:${alternation(befallen)} ${qualifiers}?|${alternation([...nouns, ...befallen])}: ${qualifiers}?)$`,
			'u',
		),
		moneyBefore: new RegExp(
			`(?:(?:(?<!\\p{L})(?:[a-z]{1,3}|u\\.s\\.))?\\p{Sc}|(?<!\\p{L})(?<code>${codes})) ?$`,
			'u',
		),
		moneyAfter: new RegExp(
			`(?: ?\\p{Sc}|(?:[ -]| ${prose.of} )(?:${alternation(prose.moneyLeads)} )?${money}(?!\\p{L}))`,
			'uy',
		),
		boundAfter: new RegExp(
			`${alternation([...bounds, ...Object.values(language.signsAfter).flat()])}(?![\\p{L}\\d])`,
			'uy',
		),
		shareAfter: new RegExp(
			`[ -]?(?:%|${alternation(shares.filter((word) => /\p{L}$/u.test(word)))}(?!\\p{L}))`,
			'uy',
		),
	};
});

/**
 * The words for what is counted: from populations, count units, and measures that have such a unit.
 */
function countedWords(vocabulary: Vocabulary): readonly string[] {
	const isCount = (unit: string | undefined) =>
		unit !== undefined && vocabulary.units[unit]?.kind === 'count';
	const populations = Object.values(vocabulary.populations ?? {}).flatMap(
		({ people, words = [] }) => [people, ...words],
	);
	const measures = Object.values(vocabulary.measures)
		.filter(({ unit }) => isCount(unit))
		.flatMap(({ words = [] }) => words);
	const units = Object.entries(vocabulary.units)
		.filter(([id]) => isCount(id))
		.flatMap(([, { label, singular, words = [] }]) => [
			label,
			...(singular === undefined ? [] : [singular]),
			...words,
		]);
	return [...new Set([...populations, ...measures, ...units].map((word) => word.toLowerCase()))];
}

/**
 * Joins the two ends of a range: "7–8 billion", "22 to 30", "between 5 and 10". A year and another
 * number do not form one.
 */
export function joinRanges(
	tokens: readonly Numeral[],
	text: string,
	{ prose }: Language,
): readonly Quantity[] {
	const quantities: Quantity[] = [];
	for (let index = 0; index < tokens.length; index++) {
		const [first, next] = [tokens[index], tokens[index + 1]];
		if (first === undefined) break;
		const between =
			next === undefined || next.start - first.end > 6
				? undefined
				: text.slice(first.end, next.start);
		const isDash =
			between !== undefined &&
			/^ ?[-–—] ?$/.test(between) &&
			!/\d[-–]$/.test(text.slice(Math.max(0, first.start - 2), first.start));
		const word = between?.trim();
		const isRange =
			word !== undefined &&
			(isDash ||
				prose.to.includes(word) ||
				(word === prose.either && first.scale === 1 && next?.scale === 1) ||
				(prose.and.includes(word) &&
					prose.between.some((lead) => text.slice(0, first.start).endsWith(`${lead} `))));
		const last =
			isRange && next !== undefined && isYear(first, text) === isYear(next, text) ? next : first;
		if (last !== first) index++;
		quantities.push({
			start: first.start,
			end: last.end,
			first,
			last,
			isGuess:
				last !== first &&
				last.value <= 10 &&
				(word === prose.either || (isDash && first.form === 'words' && last.form === 'words')),
		});
	}
	return quantities;
}

/**
 * Whether a number looks like a year: four digits from 1500 to 2099. It may still count something.
 */
export function isYear(token: Numeral, text: string): boolean {
	return (
		token.form === 'digits' &&
		token.end - token.start === 4 &&
		/^(?:1[5-9]|20)\d\d$/.test(text.slice(token.start, token.end))
	);
}
