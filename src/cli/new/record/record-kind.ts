import type { Ledger } from '../../../ledger/ledger.ts';
import type { Answers, Question } from '../question.ts';

/** What a new record is made from. */
export interface Making {
	readonly ledger: Ledger;
	readonly answers: Answers;
	/** The reasons of differences that stay, by the codes of their findings. */
	readonly acknowledged: Readonly<Record<string, string>>;
	/** The text of a file of the content; undefined if there is none. */
	read(path: string): string | undefined;
}

/** What a new record changes: whole files, by their paths, as in `content/library/sources/x.yaml`. */
export interface Made {
	readonly files: ReadonlyMap<string, string>;
	/** One line for people, such as `Added the source "x" to content/library/sources/x.yaml.` */
	readonly told: string;
	/** What to do next, if anything. */
	readonly next?: string | undefined;
}

/** A kind of record that `npm run new` makes. */
export interface RecordKind {
	/** "figure" */
	readonly name: string;
	readonly does: string;
	/** The page of the documentation about it. */
	readonly page: string;
	readonly questions: readonly Question<Ledger>[];
	/** What can be acknowledged in the record itself. */
	readonly acknowledges?: 'figure' | 'source';
	/** @throws UsageError if the record cannot be made of these answers */
	make(making: Making): Made;
}
