import type { Qualifier } from '../record/figure.ts';
import type { MethodMessages } from './method-page.ts';

/** The terms in records, their definitions, and the pages that explain them. */
export interface TermMessages {
	/** The name of a qualifier where it is explained, and how to read an amount that has it. */
	readonly qualifiers: Readonly<Record<Qualifier, string>>;
	readonly readings: Readonly<Record<Qualifier, string>>;
	readonly method: MethodMessages;
	readonly glossary: {
		readonly summary: string;
		readonly mark: string;
		markOf(label: string): string;
	};
}
