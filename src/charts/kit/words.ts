import type { AidWords } from './money-words.ts';

/** What a drawing itself says: the unit of its ticks, what its marks and its axis mean. */
export interface ChartWords {
	readonly locale: string;
	/** Behind the ticks of an axis whose largest is a trillion, a billion, a million. */
	readonly trillion: string;
	readonly billion: string;
	readonly million: string;
	readonly grades: Readonly<Record<'counted' | 'estimated' | 'claimed', string>>;
	readonly log: string;
	/** What is said in the description of a row that differs from what it repeats. */
	readonly differs: string;
	/** Of an event that is only said to have happened. */
	readonly reported: string;
	/** Twelve, short, as they stand on an axis. */
	readonly months: readonly string[];
	/** Where a claimant began to count otherwise, in the description of a line. */
	readonly otherwise: (how: string) => string;
	/** Leads to the parts that fill the squares of a whole, in the description of a waffle. */
	readonly within: string;
	readonly aid: AidWords;
	readonly sources: string;
	readonly table: string;
	readonly tableOf: (title: string) => string;
	readonly data: string;
	/** The language of a text of the records that nobody has translated; undefined where it is in that of the drawing, or in none. */
	readonly langOf: (text: string) => string | undefined;
}

/** What every layout can be given beside what it places. */
export interface WordsOption {
	readonly words: ChartWords;
}
