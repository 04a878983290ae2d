/**
 * Why a number cannot be read. `ambiguous`: its separators have two meanings. `malformed`: they have none. `glued`: a letter, a digit
 * or a sign touches it. `touching`: another number does. `scale`: an unknown scale word does. `sign`: it is below zero, or a change.
 * `ratio`: a slash or a colon joins it to something. `joined`: letters stand before it, which may be those of a currency.
 */
export type NumeralFault =
	| 'ambiguous'
	| 'malformed'
	| 'glued'
	| 'touching'
	| 'scale'
	| 'sign'
	| 'ratio'
	| 'joined';

/** One number as it stands in a text. An order is "tens of thousands", a fraction "two thirds" or "one in five". */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/** The worth of the last digit that was said, where decimals say it: 10,000 for "1.20 million". */
	readonly step?: number | undefined;
	readonly form: 'digits' | 'words' | 'order' | 'fraction';
	/** "120,000" or "120 000", not "120000". */
	readonly isGrouped: boolean;
	/** 1e6 for "1.2 million" and for "three million"; 1 without such a word. */
	readonly scale: number;
	/** What multiplies all of its first number: 100,000 of "four hundred thousand". None of "four hundred and fifty". */
	readonly multiple?: number | undefined;
	/** Whether it may be a manner of speaking or a unit of length: "a thousand", "several hundred", "5k", "100m". */
	readonly isLoose: boolean;
	/** "several million" says no number. */
	readonly isVague: boolean;
	/** A piece of a name, an ordinal, a decade or a time, and no amount: "F-16", "118th", "1990s", "10:30". */
	readonly isName: boolean;
	readonly fault?: NumeralFault | undefined;
}
