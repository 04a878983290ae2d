import type { Qualifier } from '../record/figure.ts';
import type { DatePart } from '../record/scalars.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { ChangingWords } from './read/changing-words.ts';
import type { NumberWords } from './read/number/number-words.ts';
import type { ProseWords } from './read/prose-words.ts';
import type { RetellingWords } from './read/retelling-words.ts';
import type { Sayable, SayableFigure, StatedFigure } from './sayable.ts';

/**
 * A date more precise than a year. `part` is a part of the month, or of the year if there is no
 * month.
 */
export interface DateParts {
	readonly year: string;
	readonly month?: number;
	readonly day?: number;
	readonly part?: DatePart;
}

/** How a language combines its own words and those of the vocabulary: order, agreement, case. */
export interface Writer {
	/**
	 * What follows an order of magnitude that has words of its own: "billions of US dollars". People
	 * are written with the figure.
	 */
	order(words: string, unit: string, vocabulary: Vocabulary): string;
	/**
	 * An amount with its qualifier and unit. Never called for an order of magnitude that has words of
	 * its own.
	 */
	amount(figure: Sayable, vocabulary: Vocabulary, language: Language): string;
	/**
	 * A figure as a noun phrase.
	 * @param amount the result of `amount`, or the words of an order of magnitude
	 */
	figure(
		figure: SayableFigure,
		amount: string,
		options: { readonly vocabulary: Vocabulary; readonly language: Language },
	): string;
	/**
	 * How far the money has come, as words that follow the figure; undefined if the language says it
	 * in a separate sentence.
	 */
	stage(figure: StatedFigure, vocabulary: Vocabulary): string | undefined;
	/** "18 August 2023", or "18 Aug 2023" if short. */
	date(date: DateParts, style: 'long' | 'short'): string;
}

/**
 * The words of one language. Phrases are in lower case; the first phrase of a qualifier is the one
 * that is written.
 */
export interface Language {
	readonly locale: string;
	readonly writer: Writer;
	/** The decimal sign and the possible thousands separators. */
	readonly decimal: '.' | ',';
	readonly grouping: string;
	/** Words before a number that add no meaning: "a", "the". */
	readonly articles: readonly string[];
	/**
	 * The endings of nouns, adjectives and verbs that `*` represents after a word of the vocabulary.
	 */
	readonly endings: readonly string[];
	/**
	 * Translations of the phrases of records; undefined for the language in which the records are
	 * written.
	 */
	readonly renderings?: ReadonlyMap<string, string>;
	readonly phrases: Readonly<
		Record<Exclude<Qualifier, 'exact' | 'range' | 'order'>, readonly string[]>
	>;
	/** Phrases for an exact amount. They are read but never written. */
	readonly exactPhrases: readonly string[];
	/** Phrases that are not qualifiers before money: in "passed $95 billion", a bill was passed. */
	readonly neverOfMoney: readonly string[];
	/** Phrases that follow the number: "120,000 or more". */
	readonly phrasesAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/**
	 * Phrases of `phrasesAfter` that can also come at the end of the clause: "120,000 soldiers were
	 * killed, at most".
	 */
	readonly phrasesAtEnd: readonly string[];
	/** Signs for a qualifier that follow the number and are not kept as a phrase: "120,000+". */
	readonly signsAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/** "Up to" instead of "as many as", for anything but people. */
	readonly atMostOfMoney: string;
	/** "No higher than" instead of "as many as", for an amount below zero. */
	readonly atMostBelowZero: string;
	/** Scale words with their factor, the long form of each first. */
	readonly scales: readonly (readonly [factor: number, words: readonly string[]])[];
	/**
	 * "Tens of thousands", by the lowest value that it allows; the first word is the one that is
	 * written.
	 */
	readonly orders: ReadonlyMap<number, readonly string[]>;
	readonly numbers: ReadonlyMap<string, number>;
	/** Multipliers among the number words, and those that mean one of it when they occur alone. */
	readonly multipliers: ReadonlyMap<string, number>;
	readonly alone: ReadonlySet<string>;
	/**
	 * Whether a hyphen may join the parts of a spelled-out number: "twenty-two". Otherwise it joins
	 * the ends of a range.
	 */
	readonly isHyphenated: boolean;
	/** Names of months, long and short. */
	readonly months: readonly string[];
	/** Words after which four digits are a year. */
	readonly yearLeads: readonly string[];
	/** Words before which four digits are a year. */
	readonly yearAfter: readonly string[];
	/** The words that form numbers. */
	readonly words: NumberWords;
	/** The words that change the meaning of a number. */
	readonly changing: ChangingWords;
	/** The words that say more than the number when it is repeated. */
	readonly retelling: RetellingWords;
	/** The words that distinguish a quantity in running text from other numbers. */
	readonly prose: ProseWords;
	/** "To" as it is written between the ends of a range, and all words that may join them. */
	readonly to: string;
	readonly rangeJoins: readonly string[];
	/** Words that join two subjects which are counted together: "Russian and Ukrainian". */
	readonly joins: readonly string[];
	/**
	 * Words before a country's name ("in Ukraine") or after it ("the Ukraine war") that make it a
	 * place.
	 */
	readonly placeBefore: readonly string[];
	readonly placeAfter: readonly string[];
	/** Words before the recipient of money: "to", "for". */
	/** How a rate is said behind its number, by its base: "per 100,000", "per hundred thousand". */
	perBase(base: number): readonly string[];
	readonly recipientBefore: readonly string[];
	readonly noVotes: string;
}
