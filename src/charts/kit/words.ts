import type { SignedQualifier } from './mark/sign.ts';
import type { MoneyWords } from './money-words.ts';

/** The words of the drawing itself: the unit of its ticks, and what its marks and axis mean. */
export interface ChartWords {
	readonly locale: string;
	/** The suffix of ticks on an axis that reaches trillions, billions or millions. */
	readonly trillion: string;
	readonly billion: string;
	readonly million: string;
	readonly grades: Readonly<Record<'counted' | 'estimated' | 'claimed', string>>;
	/** What the sign of a qualifier means, in a key. */
	readonly signs: Readonly<Record<SignedQualifier, string>>;
	readonly log: string;
	/** Added to the description of a row that differs from what it repeats. */
	readonly differs: string;
	/** The label of an event that is reported but not confirmed. */
	readonly reported: string;
	/** Twelve abbreviations, as used on an axis. */
	readonly months: readonly string[];
	/** Describes where the method of a claimant changes, in the description of a line. */
	readonly otherwise: (how: string) => string;
	/** Introduces the parts that fill the squares of a whole, in the description of a waffle. */
	readonly within: string;
	readonly money: MoneyWords;
	/** Sentences for the text alternative about what the author brings out. */
	readonly emphasis: {
		highlighted(names: readonly string[]): string;
		line(words: string): string;
		shaded(name: string, where: string): string;
		note(where: string, text: string): string;
		/** Introduces what is grey, below a drawing. */
		context(names: string): string;
	};
	/** Sums up many amounts in the text alternative of a chart, which has too many to read out. */
	readonly summary: {
		/** "25 figures: first …, last …, lowest …, highest …" */
		of(
			count: number,
			ends: {
				readonly first: string;
				readonly last: string;
				readonly lowest?: string;
				readonly highest?: string;
			},
		): string;
		/** "25 events; the first: …; the last: …" */
		events(count: number, first: string, last: string): string;
		/** "9 statements; the first: …; the last: …" */
		claims(count: number, first: string, last: string): string;
		/** Names several amounts of one row: "Germany: €30 billion, €20 billion". */
		row(name: string, amounts: readonly string[]): string;
	};
	readonly sources: string;
	/** Opens the sources after the first: "and 21 more". */
	readonly moreSources: (count: number) => string;
	/** What readers can tick on and off in a long chart. */
	readonly choices: { readonly title: string; readonly others: string };
	readonly table: string;
	readonly tableOf: (title: string) => string;
	readonly data: string;
	/**
	 * The language of a text in the records that is not translated; undefined if it is in the
	 * language of the drawing, or in none.
	 */
	readonly langOf: (text: string) => string | undefined;
}

/** Options that every layout accepts in addition to its data. */
export interface WordsOption {
	readonly words: ChartWords;
}
