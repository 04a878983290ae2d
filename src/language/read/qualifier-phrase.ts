import type { Qualifier } from '../../record/figure.ts';
import type { Unit } from '../../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Language } from '../language.ts';
import { perLanguage } from '../per-language.ts';
import type { Sayable } from '../sayable.ts';
import { endsOf } from '../allows.ts';

/** A qualifier, and the words that gave it unless they are only a sign. */
export interface QualifierPhrase {
	readonly qualifier: Qualifier;
	readonly phrase?: string;
}

type Written = Required<QualifierPhrase>;
const lists = (
	phrases: Readonly<Partial<Record<Qualifier, readonly string[]>>>,
): readonly Written[] =>
	(Object.entries(phrases) as [Qualifier, readonly string[]][]).flatMap(([qualifier, list]) =>
		list.map((phrase) => ({ qualifier, phrase })),
	);

/** The phrases before a number by their last letter, the longest first. */
const before = perLanguage(
	(language): ReadonlyMap<string, readonly Written[]> =>
		Map.groupBy(
			[
				...lists(language.phrases),
				...language.exactPhrases.map((phrase) => ({ qualifier: 'exact', phrase }) as const),
			].sort((a, b) => b.phrase.length - a.phrase.length),
			({ phrase }) => phrase.slice(-1),
		),
);

const behind = perLanguage((language) => {
	const [phrases, signs] = [lists(language.phrasesAfter), lists(language.signsAfter)];
	return {
		qualifiers: new Map([...phrases, ...signs].map(({ phrase, qualifier }) => [phrase, qualifier])),
		pattern: new RegExp(
			` (?<phrase>${alternation(phrases.map(({ phrase }) => phrase))})(?!\\p{L})|(?<sign>${alternation(signs.map(({ phrase }) => phrase))})(?!\\p{L})`,
			'uy',
		),
	};
});

/** Whether the number, or both ends of the range, are money. */
interface Options {
	readonly isMoney: boolean;
}

/**
 * The qualifier whose phrase ends `text`; the longest phrase wins. In "at least about", the bound
 * decides, and both words are the phrase.
 */
export function phraseAtEnd(
	text: string,
	language: Language,
	options: Options,
): Written | undefined {
	const found = lastPhrase(text, language, options);
	if (found === undefined || (found.qualifier !== 'approx' && found.qualifier !== 'exact'))
		return found;
	const outer = lastPhrase(
		withoutArticle(text.slice(0, text.length - found.phrase.length), language),
		language,
		options,
	);
	return outer === undefined || outer.qualifier === 'exact'
		? found
		: {
				qualifier: outer.qualifier,
				phrase: text.slice(text.lastIndexOf(outer.phrase, text.length - found.phrase.length)),
			};
}

function lastPhrase(text: string, language: Language, { isMoney }: Options): Written | undefined {
	return before(language)
		.get(text.slice(-1))
		?.find(
			({ phrase }) =>
				text.endsWith(phrase) &&
				(text.length === phrase.length || text.charAt(text.length - phrase.length - 1) === ' ') &&
				!(isMoney && language.neverOfMoney.includes(phrase)),
		);
}

/**
 * The qualifier that directly follows a number which ends at `at`: "120,000 or more", "120,000+".
 */
export function phraseAfter(
	text: string,
	at: number,
	language: Language,
): QualifierPhrase | undefined {
	if (at === text.length) return undefined;
	const { pattern, qualifiers } = behind(language);
	pattern.lastIndex = at;
	const { phrase, sign } = pattern.exec(text)?.groups ?? {};
	const qualifier = qualifiers.get(phrase ?? sign ?? '');
	return qualifier === undefined
		? undefined
		: { qualifier, ...(phrase === undefined ? {} : { phrase }) };
}

const atEnd = perLanguage(
	({ phrasesAtEnd }) =>
		new RegExp(
			`(?: [\\p{L}'-]+){1,6}?,? (?<phrase>${alternation(phrasesAtEnd)})(?=$|[.,;:)!?])`,
			'uy',
		),
);

/**
 * The qualifier at the end of the clause of a number which ends at `at`: "120,000 soldiers were
 * killed, at most".
 */
export function phraseOfClause(
	text: string,
	at: number,
	language: Language,
): QualifierPhrase | undefined {
	const pattern = atEnd(language);
	pattern.lastIndex = at;
	const phrase = pattern.exec(text)?.groups?.['phrase'];
	const qualifier = phrase === undefined ? undefined : behind(language).qualifiers.get(phrase);
	return qualifier === undefined || phrase === undefined ? undefined : { qualifier, phrase };
}

const article = perLanguage(
	({ articles }) => new RegExp(`(?<![\\p{L}\\p{N}_])${alternation(articles)}\\s*$`, 'u'),
);

/** The text before a number, without an article at its end: "at least a". */
export function withoutArticle(text: string, language: Language): string {
	return text.replace(article(language), '').trimEnd();
}

/**
 * Whether a phrase with this meaning only follows a number: "or more". "Tops" precedes a lower
 * bound and follows an upper one.
 */
export function followsNumber(
	phrase: string,
	qualifier: Qualifier,
	{ phrasesAfter, phrases }: Language,
): boolean {
	const before =
		qualifier === 'exact' || qualifier === 'range' || qualifier === 'order'
			? []
			: phrases[qualifier];
	return (phrasesAfter[qualifier]?.includes(phrase) ?? false) && !before.includes(phrase);
}

/**
 * The phrase with which a figure is written: the source's own, its translation in another language,
 * or the usual one for its qualifier.
 */
export function writtenPhrase(
	{ phrase, qualifier, amount }: Pick<Sayable, 'phrase' | 'qualifier' | 'amount'>,
	unit: Unit | undefined,
	language: Language,
): string | undefined {
	if (phrase !== undefined) {
		if (language.renderings === undefined || ownPhrases(language).has(phrase)) return phrase;
		const rendered = language.renderings.get(phrase);
		if (rendered !== undefined) return rendered;
	}
	if (qualifier === 'exact' || qualifier === 'range' || qualifier === 'order') return undefined;
	if (qualifier === 'at-most' && endsOf(amount).high < 0) return language.atMostBelowZero;
	if (qualifier === 'at-most' && unit?.kind !== 'count') return language.atMostOfMoney;
	return language.phrases[qualifier][0];
}

const ownPhrases = perLanguage(
	({ phrases, phrasesAfter }): ReadonlySet<string> =>
		new Set([...Object.values(phrases), ...Object.values(phrasesAfter)].flat()),
);
