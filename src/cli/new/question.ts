/** An answer that can be chosen. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
}

/** The answers so far, by the flags of their questions. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/**
 * One thing that a new record or site has to say: an option of the command, and a question to
 * people.
 * @typeParam S what the question is about: a ledger with the vocabulary, or the folder of a new site
 */
export interface Question<S> {
	/** The option without its hyphens: "measure". */
	readonly flag: string;
	/** The placeholder of its value: "WORD". */
	readonly value: string;
	readonly ask: string;
	/** One sentence in lower case, without a full stop: "what is counted". */
	readonly explains: string;
	readonly isOptional?: boolean | ((subject: S, answers: Answers) => boolean);
	/** Whether several answers are possible; the option is then repeated, or its values have commas. */
	readonly isList?: boolean;
	/** Whether these answers call for it. By default it is always asked. */
	applies?(subject: S, answers: Answers): boolean;
	/** The only possible answers. */
	choices?(subject: S, answers: Answers): readonly Choice[];
	/** What is taken if nothing else is answered. */
	suggested?(subject: S, answers: Answers): string | undefined;
	/** What is wrong with an answer, as the end of a sentence: "is not a date: write 2024-06-02". */
	fault?(answer: string, subject: S, answers: Answers): string | undefined;
}

/** The answer to a question; undefined if there is none. */
export function answerTo(answers: Answers, flag: string): string | undefined {
	return answers.get(flag)?.at(-1);
}
