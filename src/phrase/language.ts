import type { Qualifier } from '../record/figure.ts';
import type { ProseWords } from './prose-words.ts';

/** The words of one language. Phrases are lower case; the first of a qualifier is the one that is written. */
export interface Language {
	readonly locale: string;
	readonly phrases: Readonly<Record<Exclude<Qualifier, 'exact' | 'range' | 'order'>, readonly string[]>>;
	/** What may be said of an exact amount: read, never written. */
	readonly exactPhrases: readonly string[];
	/** "up to" rather than "as many as", for what is not counted in persons. */
	readonly atMostOfMoney: string;
	/** Scale words with their factor, the long form of each first. */
	readonly scales: readonly (readonly [factor: number, words: readonly string[]])[];
	/** "tens of thousands", by the lower end of what it allows. */
	readonly orders: ReadonlyMap<number, string>;
	readonly numbers: ReadonlyMap<string, number>;
	/** Multipliers among spelled-out numbers. */
	readonly multipliers: ReadonlyMap<string, number>;
	/** "half a", before a multiplier. */
	readonly half: string;
	/** Names of months, long and short. */
	readonly months: readonly string[];
	/** The words after which four digits are a year. */
	readonly yearLeads: readonly string[];
	/** What tells a quantity in running text from other numbers. */
	readonly prose: ProseWords;
	readonly to: string;
	readonly noVotes: string;
}
