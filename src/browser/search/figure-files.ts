/** The files next to the list of figures that its script reads: docs/search.md. */

/** `facets.json`: the facets of figures, and the number of figures for each value. */
export interface FigureFacets {
	readonly figures: number;
	readonly perFile: number;
	readonly facets: readonly {
		readonly name: string;
		readonly values: readonly (readonly [id: string, label: string])[];
		readonly counts: readonly number[];
	}[];
	readonly differing: number;
}

/** `codes.json`: the values of each figure, as numbers, in the order of the list. */
export interface FigureCodes {
	/** For each facet, the index of the value of each figure; -1 for none. */
	readonly of: Readonly<Record<string, readonly number[]>>;
	/** Days, months and years, oldest first. */
	readonly dates: readonly string[];
	/** For each figure, the index of its date. */
	readonly asOf: readonly number[];
	/** The figures that differ from what they repeat. */
	readonly differing: readonly number[];
}

/** `amounts.json`: the amounts by which figures are sorted. */
export interface FigureAmounts {
	/** The unit of each figure. Amounts in different units are not compared. */
	readonly unit: readonly number[];
	/** The low end of each amount, if one is stated. */
	readonly low: readonly (number | null)[];
}

/** `rows-1.json` and so on: the words of a number of figures each. */
export interface FigureWords {
	readonly address: string;
	readonly amount: string;
	readonly of: string;
	readonly context: string;
	readonly gone?: string;
	readonly asOf: string;
	readonly when: string;
	readonly claimant: string;
	readonly how: string;
	readonly source: string;
}
