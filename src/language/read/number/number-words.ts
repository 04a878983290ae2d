/**
 * The words that form numbers in one language. All are in lower case, with straight apostrophes and
 * plain hyphens.
 */
export interface NumberWords {
	/** "Third" and "thirds" are 3: words that may follow a numerator. */
	readonly denominators: ReadonlyMap<string, number>;
	/** "Half" is 0.5: a fraction that needs no numerator. */
	readonly fractions: ReadonlyMap<string, number>;
	/**
	 * What follows a fraction that is a share: "of", "more", the end of the clause; after "half",
	 * also "the". Sticky.
	 */
	readonly afterFraction: RegExp;
	readonly afterHalf: RegExp;
	/**
	 * What follows a fraction that is not a share of a count: "of an hour", "of the way",
	 * "majority". Sticky.
	 */
	readonly noShareAfter: RegExp;
	/**
	 * What precedes a word that only looks like a fraction: "the second" half, "by a" third. Ends in
	 * `$`.
	 */
	readonly beforeNoFraction: RegExp;
	/**
	 * What may separate a fraction from a scale word: "of a" million, "a" million; the empty text if
	 * nothing is needed.
	 */
	readonly fractionJoins: readonly string[];
	/** "And a half" is 0.5: fractions that may follow a number or its scale word. */
	readonly addedFractions: ReadonlyMap<string, number>;
	/** "A" before "million" and before "third". */
	readonly one: readonly string[];
	/** "Several", "a few" before "million": a number that nobody states. */
	readonly vague: readonly string[];
	/** "point" in "one point two". */
	readonly point: readonly string[];
	/** "and" in "three hundred and twenty". */
	readonly joiner: readonly string[];
	/** "In", "out of": words between the two numbers of a share. */
	readonly shareJoins: readonly string[];
	/** "every" before an ordinal: "every fifth". */
	readonly every: readonly string[];
	/** Words that look like scale words but have no certain value: "zillion", "mil". */
	readonly unknownScale: RegExp;
	/** What directly follows the digits of an ordinal or a decade: "118th", "1990s". Sticky. */
	readonly ordinalEnd: RegExp;
	/** Scale words that are used only for money: "$1.9T". */
	readonly moneyScales: ReadonlyMap<string, number>;
}
