/** What a verb tells of how far money has come, by words with which a vocabulary names the stages that it may mean. */
export interface Deed {
	/** Global, for folded text. */
	readonly pattern: RegExp;
	/** Words of stages: "was given" is one that is "delivered" or "paid out". */
	readonly means: readonly string[];
	/** Set where the verb speaks of what is to come: any stage before those of `means`. */
	readonly isIntended?: true;
	/** Set where a chamber that is named ("the Senate approved") makes it the stage of that chamber. */
	readonly byChamber?: true;
}

/** The words of one language in which a number is told again: what they change beside the number. Patterns are for folded text. */
export interface RetellingWords {
	/** Behind the number, and of no amount of their own: "and many more wounded", "many of them children". Global. */
	readonly asides: RegExp;
	/** "could hit", right before a number: it is the most that may come. Ends in `$`. */
	readonly possibly: RegExp;
	/** Phrases that leave out the number itself: "more than 70" is not 70. */
	readonly strict: ReadonlySet<string>;
	/** "in a week", "over the past year": groups `count` and `unit`. Global. */
	readonly periods: RegExp;
	/** Days by the words for periods. */
	readonly days: ReadonlyMap<string, number>;
	/** What those who are counted do once each, behind their number, and the units in which that is counted: "70 people voted". Sticky. */
	readonly castings: readonly { readonly pattern: RegExp; readonly units: readonly string[] }[];
	readonly deeds: readonly Deed[];
	/** The chambers of legislatures. Global. */
	readonly chambers: RegExp;
	/** "of the" between a share and what it is a share of. Sticky. */
	readonly shareOf: RegExp;
	/** Words before the noun that change nothing of what it is: "the", "registered". */
	readonly baseLeads: ReadonlySet<string>;
	/** Words that stand for what was said before: "of them". */
	readonly pronouns: ReadonlySet<string>;
	/** Nouns for the same people or things: of "voters" and "the electorate" the first. */
	readonly bases: ReadonlyMap<string, string>;
	/** What may stand between two names that are counted together, beside the joins: "and in neighbouring". */
	readonly placeFillers: readonly string[];
	/** What makes a place the scene of something else, before it: "war", as in "the war in". Ends in `$`. */
	readonly scene: RegExp;
}
