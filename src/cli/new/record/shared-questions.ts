import type { z } from 'zod';
import type { Ledger } from '../../../ledger/ledger.ts';
import { id, partialDate, periodDate, text, webAddress } from '../../../record/scalars.ts';
import type { Question } from '../question.ts';
import { articlesOf } from './choices.ts';

type LedgerQuestion = Question<Ledger>;

/** What a shape of the records finds wrong with a text, as the end of a sentence. */
export function faultOf(shape: z.ZodType, value: unknown): string | undefined {
	const read = shape.safeParse(value);
	return read.success ? undefined : `will not do: ${read.error.issues[0]?.message ?? ''}`;
}

export const isPartialDay = (answer: string): string | undefined => faultOf(partialDate, answer);
export const isPeriod = (answer: string): string | undefined => faultOf(periodDate, answer);
export const isText = (answer: string): string | undefined => faultOf(text, answer);
export const isAddress = (answer: string): string | undefined => faultOf(webAddress, answer);

/** The id of a new record, which nothing else may have. */
export function idQuestion(
	isTaken: (ledger: Ledger, id: string) => boolean,
	suggested: NonNullable<LedgerQuestion['suggested']>,
): LedgerQuestion {
	return {
		flag: 'id',
		value: 'ID',
		ask: 'What is its id?',
		explains: 'the name of the record in articles and addresses, which never changes',
		suggested,
		fault: (answer, ledger) =>
			faultOf(id, answer) ??
			(isTaken(ledger, answer) ? 'exists already; choose another' : undefined),
	};
}

/** Into which file of a folder of the library a record goes. */
export function intoQuestion(
	folder: 'sources' | 'figures',
	suggested: NonNullable<LedgerQuestion['suggested']>,
): LedgerQuestion {
	return {
		flag: 'into',
		value: 'NAME',
		ask: 'Into which file of the library?',
		explains: `the file in content/library/${folder}, without .yaml`,
		suggested,
		fault: (answer) => faultOf(id, answer),
	};
}

/** The article that lists the new record. */
export const articleQuestion: LedgerQuestion = {
	flag: 'article',
	value: 'NAME',
	ask: 'Which article uses it?',
	explains: 'the article that lists it, by the name of its file without its ending',
	isOptional: true,
	applies: (ledger) => ledger.articles.size > 0,
	choices: articlesOf,
};

/** The name of the file of the library at a path. */
export function libraryFile(path: string | undefined): string | undefined {
	return /^content\/library\/\w+\/(.+)\.ya?ml$/.exec(path ?? '')?.[1];
}
