import { suggest } from '../../ledger/suggest.ts';
import type { Given } from '../options.ts';
import type { Answers, Choice, Question } from './question.ts';

/** A question with everything that depends on the answers before it. */
export interface Asked {
	readonly ask: string;
	readonly explains: string;
	readonly isOptional: boolean;
	readonly isList: boolean;
	readonly choices: readonly Choice[] | undefined;
	readonly suggested: string | undefined;
	/** What is wrong with an answer, as a sentence; undefined if it will do. */
	fault(answer: string): string | undefined;
}

/** A line lists no more words than this. */
const mostListed = 24;

/** Asks a person. Undefined if the person gives up. */
export type Ask = (asked: Asked) => Promise<readonly string[] | undefined>;

export interface Answering<S> {
	readonly subject: S;
	/** The options of the command line. */
	readonly given: Given;
	/** Asks what no option answers; without it, an answer that is missing is a fault. */
	readonly ask?: Ask | undefined;
	/** Whether suggested answers are taken without asking. */
	readonly takesSuggested: boolean;
}

/** All answers, or one line for each that is missing or wrong, or that somebody gave up. */
export type Answered =
	| { readonly answers: Answers }
	| { readonly faults: readonly string[] }
	| { readonly isGivenUp: true };

/**
 * Answers questions in their order, by the options of the command line, by what is suggested, or by
 * asking.
 */
export async function answerAll<S>(
	questions: readonly Question<S>[],
	{ subject, given, ask, takesSuggested }: Answering<S>,
): Promise<Answered> {
	const answers = new Map<string, readonly string[]>();
	const faults: string[] = [];
	for (const question of questions) {
		if (question.applies?.(subject, answers) === false) continue;
		const asked = askedNow(question, subject, answers);
		const option = given.get(question.flag);
		if (option !== undefined) {
			const values = question.isList === true ? splitList(option) : option.slice(-1);
			const found = values.flatMap((value) => asked.fault(value) ?? []);
			faults.push(...found.map((fault) => `--${question.flag}: ${fault}`));
			// A wrong answer still decides what is asked after it.
			answers.set(question.flag, values);
			continue;
		}
		const isTaken = takesSuggested && (asked.suggested !== undefined || asked.isOptional);
		if (ask !== undefined && !isTaken) {
			// Faults of the options come before the first question.
			if (faults.length > 0) return { faults };
			const values = await ask(asked);
			if (values === undefined) return { isGivenUp: true };
			if (values.length > 0) answers.set(question.flag, values);
		} else if (takesSuggested && asked.suggested !== undefined)
			answers.set(question.flag, [asked.suggested]);
		else if (!asked.isOptional) faults.push(missing(question, asked));
	}
	return faults.length > 0 ? { faults } : { answers };
}

function askedNow<S>(question: Question<S>, subject: S, answers: Answers): Asked {
	const choices = question.choices?.(subject, answers);
	return {
		ask: question.ask,
		explains: question.explains,
		isOptional:
			typeof question.isOptional === 'function'
				? question.isOptional(subject, answers)
				: question.isOptional === true,
		isList: question.isList === true,
		choices,
		suggested: question.suggested?.(subject, answers),
		fault: (answer) => {
			const words = choices?.map(({ value }) => value);
			if (words !== undefined && !words.includes(answer))
				return `"${answer}" is not known here. ${suggest(answer, words)}`;
			const fault = question.fault?.(answer, subject, answers);
			return fault === undefined ? undefined : `"${answer}" ${fault}.`;
		},
	};
}

function missing<S>({ flag, value, explains }: Question<S>, { choices, suggested }: Asked): string {
	const start = `--${flag} ${value} is missing: ${explains}.`;
	if (suggested !== undefined) return `${start} With --yes it is "${suggested}".`;
	if (choices === undefined || choices.length > mostListed) return start;
	const words = choices.map((choice) => choice.value).join(', ');
	return `${start} ${words === '' ? 'There are none yet.' : `Known here: ${words}.`}`;
}

function splitList(values: readonly string[]): readonly string[] {
	return values
		.flatMap((value) => value.split(','))
		.map((value) => value.trim())
		.filter((value) => value !== '');
}
