/** The words of one language that change what a number says, so that it is not the amount. Patterns are for folded text. */
export interface ChangingWords {
	/** Rates, changes and multiples, wherever they stand in a statement. Global. */
	readonly anywhere: readonly RegExp[];
	/** "not", "denied": anywhere before the number. Global. */
	readonly negation: RegExp;
	/** "another", "minus", "the first": right before a number or its qualifier. Ends in `$`. */
	readonly before: RegExp;
	/** "more", "times", "fewer": right after a number or its unit. Sticky. */
	readonly after: RegExp;
	/** "gained", "raised": right before a share or its qualifier, where before another number they are deeds. Ends in `$`. */
	readonly shareBefore: RegExp;
	/** "rise", "pay cut": right behind a share, or behind another number with an article, as in "a 3,000 rise". Sticky. */
	readonly changeAfter: RegExp;
	/** The article that makes "3,000 rise" one thing. Ends in `$`. */
	readonly articleBefore: RegExp;
	/** "nobody", "no deaths": the number is 0 where no other stands. `counted` stands for words of the vocabulary. Global. */
	readonly nobody: (counted: string) => RegExp;
	/** Words that look as if they changed a number and do not: "not including", "Daily Mail". Global. */
	readonly exempt: RegExp;
}
