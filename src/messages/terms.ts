import type { Claimant, Evidence, Qualifier } from '../record/figure.ts';
import type { MethodMessages } from './method-page.ts';

/**
 * The terms in records, their definitions, and the pages that explain them. The names of grades of
 * evidence are in `Messages.evidence`.
 */
export interface TermMessages {
	/** The name of a qualifier where it is explained, and how to read an amount that has it. */
	readonly qualifiers: Readonly<Record<Qualifier, string>>;
	readonly readings: Readonly<Record<Qualifier, string>>;
	/** The meaning of each grade of evidence. */
	readonly evidence: Readonly<Record<Evidence, string>>;
	/** How a claimant is related to what is counted. */
	readonly claimants: Readonly<Record<Claimant['kind'], string>>;
	readonly method: MethodMessages;
	readonly glossary: {
		readonly summary: string;
		readonly mark: string;
		markOf(label: string): string;
	};
}
