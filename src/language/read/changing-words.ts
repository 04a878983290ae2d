/**
 * Words of one language that change what a number says, so that it is not the amount. Patterns are
 * for folded text.
 */
export interface ChangingWords {
	/** Rates, changes and multiples, anywhere in a statement. Global. */
	readonly anywhere: readonly RegExp[];
	/** "not", "denied": anywhere before the number. Global. */
	readonly negation: RegExp;
	/** "Another", "minus", "the first": directly before a number or its qualifier. Ends in `$`. */
	readonly before: RegExp;
	/** "More", "times", "fewer": directly after a number or its unit. Sticky. */
	readonly after: RegExp;
	/**
	 * "Gained", "raised": directly before a share or its qualifier. Before other numbers they are
	 * ordinary verbs. Ends in `$`.
	 */
	readonly shareBefore: RegExp;
	/**
	 * "Rise", "pay cut": directly after a share, or after another number with an article, as in "a
	 * 3,000 rise". Sticky.
	 */
	readonly changeAfter: RegExp;
	/** The article in "a 3,000 rise". Ends in `$`. */
	readonly articleBefore: RegExp;
	/**
	 * "Nobody", "no deaths": the number is 0 if there is no other. `counted` represents words of the
	 * vocabulary. Global.
	 */
	readonly nobody: (counted: string) => RegExp;
	/** "Minus", "negative", right before a number. Global. */
	readonly minus: RegExp;
	readonly plus: RegExp;
	/** "Fell by", "a fall of": before a number or its qualifier, it is below zero. Global. */
	readonly fell: RegExp;
	/** "Rose by", "a surplus of": before a number or its qualifier, it is above zero. Global. */
	readonly rose: RegExp;
	/** Words that seem to change a number but do not: "not including", "Daily Mail". Global. */
	readonly exempt: RegExp;
}
