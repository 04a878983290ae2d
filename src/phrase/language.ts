import type { Qualifier } from '../record/figure.ts';
import type { ProseWords } from './prose-words.ts';

/** The words of one language. Phrases are lower case; the first of a qualifier is the one that is written. */
export interface Language {
	readonly locale: string;
	readonly phrases: Readonly<Record<Exclude<Qualifier, 'exact' | 'range' | 'order'>, readonly string[]>>;
	/** What may be said of an exact amount: read, never written. */
	readonly exactPhrases: readonly string[];
	/** Phrases that are none before money: a bill "passed $95 billion". */
	readonly neverOfMoney: readonly string[];
	/** Phrases behind the number: "120,000 or more". They are read back to where they stood. */
	readonly phrasesBehind: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/** The same as a sign, which is not kept as a phrase: "120,000+". */
	readonly signsBehind: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
	/** "up to" rather than "as many as", for what is not counted in persons. */
	readonly atMostOfMoney: string;
	/** Scale words with their factor, the long form of each first. */
	readonly scales: readonly (readonly [factor: number, words: readonly string[]])[];
	/** "tens of thousands", by the lower end of what it allows. */
	readonly orders: ReadonlyMap<number, string>;
	readonly numbers: ReadonlyMap<string, number>;
	/** Multipliers among spelled-out numbers. */
	readonly multipliers: ReadonlyMap<string, number>;
	/** Names of months, long and short. */
	readonly months: readonly string[];
	/** The words after which four digits are a year. */
	readonly yearLeads: readonly string[];
	/** What tells a quantity in running text from other numbers. */
	readonly prose: ProseWords;
	/** "to", as it is written between the ends of a range, and all that may join them. */
	readonly to: string;
	readonly rangeJoins: readonly string[];
	/** What joins two who are counted together: "Russian and Ukrainian". */
	readonly joins: readonly string[];
	/** What makes of a country a place, before its name ("in Ukraine") and behind it ("the Ukraine war"). */
	readonly placeBefore: readonly string[];
	readonly placeBehind: readonly string[];
	/** "to", "for": before the one who receives money. */
	readonly recipientBefore: readonly string[];
	readonly noVotes: string;
}
