/** The words with which one language puts numbers together. All are lower case, with straight apostrophes and plain hyphens. */
export interface NumberWords {
	/** "third" and "thirds" 3: what may stand behind a numerator. */
	readonly denominators: ReadonlyMap<string, number>;
	/** "half" 0.5: a fraction that needs no numerator. */
	readonly fractions: ReadonlyMap<string, number>;
	/** What stands behind a lone fraction that is a share: "of", "more", the end of the clause; and behind "half", "the". Sticky. */
	readonly afterFraction: RegExp;
	readonly afterHalf: RegExp;
	/** What stands before a fraction that is none: "the second" half, "by a" third. Ends in `$`. */
	readonly beforeNoFraction: RegExp;
	/** What may stand between a fraction and a scale word: "of a" million, "a" million; the empty text where nothing need stand. */
	readonly fractionJoins: readonly string[];
	/** "and a half" 0.5: what may stand behind a number, or behind its scale word. */
	readonly addedFractions: ReadonlyMap<string, number>;
	/** "a" before "million", and before "third". */
	readonly one: readonly string[];
	/** "several", "a few" before "million": so many, but nobody says how many. */
	readonly vague: readonly string[];
	/** "point" in "one point two". */
	readonly point: readonly string[];
	/** "and" in "three hundred and twenty". */
	readonly joiner: readonly string[];
	/** "in", "out of": between the two numbers of a share. */
	readonly shareJoins: readonly string[];
	/** "every" before an ordinal: "every fifth". */
	readonly every: readonly string[];
	/** Scale words that nobody knows for certain, or that are none: "zillion", "mil". */
	readonly unknownScale: RegExp;
	/** What stands right behind the digits of an ordinal or of a decade: "118th", "1990s". Sticky. */
	readonly ordinalEnd: RegExp;
	/** Scale words that only an amount of money has: "$1.9T". */
	readonly moneyScales: ReadonlyMap<string, number>;
}
