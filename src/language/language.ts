import type { Qualifier } from '../record/figure.ts';
import type { DatePart } from '../record/scalars.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { ChangingWords } from './read/changing-words.ts';
import type { NumberWords } from './read/number/number-words.ts';
import type { ProseWords } from './read/prose-words.ts';
import type { RetellingWords } from './read/retelling-words.ts';
import type { Sayable, SayableFigure, StatedFigure } from './sayable.ts';

/** A date: more than a year alone. `part` is of the month, or of the year where there is none. */
export interface DateParts {
	readonly year: string;
	readonly month?: number;
	readonly day?: number;
	readonly part?: DatePart;
}

/** How a language combines its own words and those of the vocabulary: order, agreement, case. */
export interface Writer {
	/** What an order that has words of its own is of: "billions of US dollars". People are said with the figure. */
	order(words: string, unit: string, vocabulary: Vocabulary): string;
	/** An amount with its qualifier and unit. An order that has words of its own does not come here. */
	amount(figure: Sayable, vocabulary: Vocabulary, language: Language): string;
	/** A figure as a noun phrase. @param amount what `amount` gives for it, or the words of an order */
	figure(
		figure: SayableFigure,
		amount: string,
		options: { readonly vocabulary: Vocabulary; readonly language: Language },
	): string;
	/** How far money has come, as a sentence says it behind the figure; undefined where the language says it apart. */
	stage(figure: StatedFigure, vocabulary: Vocabulary): string | undefined;
	/** "18 August 2023", and "18 Aug 2023" in short. */
	date(date: DateParts, style: 'long' | 'short'): string;
}

/** The words of one language. Phrases are lower case; the first of a qualifier is the one that is written. */
export interface Language {
	readonly locale: string;
	readonly writer: Writer;
	/** The decimal sign, and the possible separators of thousands. */
	readonly decimal: '.' | ',';
	readonly grouping: string;
	/** Words before a number that say nothing: "a", "the". */
	readonly articles: readonly string[];
	/** Endings of nouns, adjectives and verbs that `*` stands for after a word of the vocabulary. */
	readonly endings: readonly string[];
	/** Translations of the phrases of records; undefined in the language of the records. */
	readonly renderings?: ReadonlyMap<string, string>;
	readonly phrases: Readonly<
		Record<Exclude<Qualifier, 'exact' | 'range' | 'order'>, readonly string[]>
	>;
	/** Phrases for an exact amount, which are read but never written. */
	readonly exactPhrases: readonly string[];
	/** Phrases that are not qualifiers before money: a bill "passed $95 billion". */
	readonly neverOfMoney: readonly string[];
	/** Phrases after the number: "120,000 or more". */
	readonly phrasesAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/**
	 * Phrases of `phrasesAfter` that can also come at the end of the clause: "120,000 soldiers were
	 * killed, at most".
	 */
	readonly phrasesAtEnd: readonly string[];
	/** Signs for a qualifier after the number, which are not kept as a phrase: "120,000+". */
	readonly signsAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/** "up to" rather than "as many as", for what is not counted in persons. */
	readonly atMostOfMoney: string;
	/** Scale words with their factor, the long form of each first. */
	readonly scales: readonly (readonly [factor: number, words: readonly string[]])[];
	/** "tens of thousands", by the lower end of what it allows; the first is the one that is written. */
	readonly orders: ReadonlyMap<number, readonly string[]>;
	readonly numbers: ReadonlyMap<string, number>;
	/** Multipliers among spelled-out numbers, and those of them that mean one of it where they stand alone. */
	readonly multipliers: ReadonlyMap<string, number>;
	readonly alone: ReadonlySet<string>;
	/** Whether the pieces of a number in words may be joined by a hyphen: "twenty-two". Elsewhere it joins the ends of a range. */
	readonly isHyphenated: boolean;
	/** Names of months, long and short. */
	readonly months: readonly string[];
	/** The words after which four digits are a year. */
	readonly yearLeads: readonly string[];
	/** The words before which four digits are a year. */
	readonly yearAfter: readonly string[];
	/** With what numbers are put together. */
	readonly words: NumberWords;
	/** The words that change the meaning of a number. */
	readonly changing: ChangingWords;
	/** What it says beside its number when it is told again. */
	readonly retelling: RetellingWords;
	/** The words that distinguish a quantity in running text from other numbers. */
	readonly prose: ProseWords;
	/** "to", as it is written between the ends of a range, and all that may join them. */
	readonly to: string;
	readonly rangeJoins: readonly string[];
	/** Words that join two subjects which are counted together: "Russian and Ukrainian". */
	readonly joins: readonly string[];
	/**
	 * Words that make a country a place, before its name ("in Ukraine") and after it ("the Ukraine
	 * war").
	 */
	readonly placeBefore: readonly string[];
	readonly placeAfter: readonly string[];
	/** "to", "for": before the one who receives money. */
	readonly recipientBefore: readonly string[];
	readonly noVotes: string;
}
