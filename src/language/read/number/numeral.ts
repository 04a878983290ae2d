/**
 * Why a number cannot be read.
 * `ambiguous`: its separators have two meanings. `malformed`: they have none. `glued`: a letter,
 * digit or sign touches it. `touching`: another number touches it. `scale`: an unknown scale word
 * touches it. `sign`: it is negative, or a change. `ratio`: a slash or colon joins it to something.
 * `joined`: letters precede it, which may be those of a currency.
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

/**
 * One number in a text. An order is "tens of thousands", a fraction "two thirds" or "one in five".
 */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/**
	 * The value of one unit of the last stated digit, if decimals show it: 10,000 for "1.20 million".
	 */
	readonly step?: number | undefined;
	readonly form: 'digits' | 'words' | 'order' | 'fraction';
	/** Set for "120,000" and "120 000", not for "120000". */
	readonly isGrouped: boolean;
	/** 1e6 for "1.2 million" and "three million"; 1 without such a word. */
	readonly scale: number;
	/**
	 * The factor of the whole first number: 100,000 for "four hundred thousand"; undefined for "four
	 * hundred and fifty".
	 */
	readonly multiple?: number | undefined;
	/** Whether it may be an idiom or a length: "a thousand", "several hundred", "5k", "100m". */
	readonly isLoose: boolean;
	/** Set for "several million", which gives no number. */
	readonly isVague: boolean;
	/**
	 * Set for a part of a name, an ordinal, a decade or a time, which are not amounts: "F-16",
	 * "118th", "1990s", "10:30".
	 */
	readonly isName: boolean;
	readonly fault?: NumeralFault | undefined;
}

/** The fields of a number that is only its value. */
export const plainNumeral = {
	isGrouped: false,
	scale: 1,
	isLoose: false,
	isVague: false,
	isName: false,
} as const;
