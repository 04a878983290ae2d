/** What is written beside the list of figures for its browser: docs/search.md. */

/** `facets.json`: by what figures can be narrowed, and how many there are of each. */
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

/** `codes.json`: what each figure has, as numbers, in the order of the list. */
export interface FigureCodes {
	/** Of each facet, for each figure the place of its value; -1 for none. */
	readonly of: Readonly<Record<string, readonly number[]>>;
	/** Days, months and years, oldest first. */
	readonly dates: readonly string[];
	/** For each figure the place of its date. */
	readonly asOf: readonly number[];
	/** The figures that differ from what they repeat. */
	readonly differing: readonly number[];
}

/** `amounts.json`: what figures are put in order by. */
export interface FigureAmounts {
	/** Unit by unit: amounts of two units are not compared. */
	readonly unit: readonly number[];
	/** The low end, where one is stated. */
	readonly low: readonly (number | null)[];
}

/** `rows-1.json` and so on: the words of so many figures. */
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
