/** The words of one language that change what a number says, so that it is not the amount. Patterns are for folded text. */
export interface ChangingWords {
	/** Rates, changes and multiples, wherever they stand in a statement. Global. */
	readonly anywhere: readonly RegExp[];
	/** "not", "denied": anywhere before the number. Global. */
	readonly negation: RegExp;
	/** "another", "minus", "the first": right before a number or its qualifier. Ends in `$`. */
	readonly before: RegExp;
	/** "more", "times", "fewer": right behind a number or its unit. Sticky. */
	readonly behind: RegExp;
	/** "nobody", "no deaths": the number is 0 where no other stands. `counted` stands for words of the vocabulary. Global. */
	readonly nobody: (counted: string) => RegExp;
	/** Words that look as if they changed a number and do not: "not including", "Daily Mail". Global. */
	readonly exempt: RegExp;
}
