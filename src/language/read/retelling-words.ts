/**
 * A verb that says how far money has come, with the stages it can mean, as words of a vocabulary.
 */
export interface Deed {
	/** Global, for folded text. */
	readonly pattern: RegExp;
	/** Words of stages: "was given" can mean "delivered" or "paid out". */
	readonly means: readonly string[];
	/** Set if the verb is about the future: any stage before those of `means`. */
	readonly isIntended?: true;
	/** Set if a named chamber ("the Senate approved") makes it the stage of that chamber. */
	readonly byChamber?: true;
}

/**
 * The words of one language with which a number is repeated, and which say more than the number.
 * Patterns are for folded text.
 */
export interface RetellingWords {
	/**
	 * Words after the number that have no amount of their own: "and many more wounded", "many of them
	 * children". Global.
	 */
	readonly asides: RegExp;
	/** "Could hit", directly before a number: it is the most that may happen. Ends in `$`. */
	readonly possibly: RegExp;
	/** Phrases that exclude the number itself: "more than 70" is not 70. */
	readonly strict: ReadonlySet<string>;
	/** "in a week", "over the past year": groups `count` and `unit`. Global. */
	readonly periods: RegExp;
	/** Days by the words for periods. */
	readonly days: ReadonlyMap<string, number>;
	/**
	 * What each of those counted did once, after their number, and the units that count it: "70
	 * people voted". Sticky.
	 */
	readonly castings: readonly { readonly pattern: RegExp; readonly units: readonly string[] }[];
	readonly deeds: readonly Deed[];
	/** The chambers of legislatures. Global. */
	readonly chambers: RegExp;
	/** "Of the" between a share and its base. Sticky. */
	readonly shareOf: RegExp;
	/** Words before the noun that do not change its meaning: "the", "registered". */
	readonly baseLeads: ReadonlySet<string>;
	/** Words that refer to what was said before: "of them". */
	readonly pronouns: ReadonlySet<string>;
	/** Nouns for the same people or things: the first of "voters" and "the electorate". */
	readonly bases: ReadonlyMap<string, string>;
	/**
	 * Words that may separate two names that are counted together, in addition to `joins`: "and in
	 * neighbouring".
	 */
	readonly placeFillers: readonly string[];
	/**
	 * Words before a place that make it the scene of something else: "war" in "the war in". Ends in
	 * `$`.
	 */
	readonly scene: RegExp;
}
