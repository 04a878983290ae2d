import type { Claimant, Evidence, Qualifier } from '../record/figure.ts';
import type { MethodMessages } from './method-page.ts';

/** The words of the records, what they mean, and the pages that explain them. What each grade of evidence is called stands in `Messages.evidence`. */
export interface TermMessages {
	/** What a qualifier is called where it is explained, and how a reader is to take an amount that has it. */
	readonly qualifiers: Readonly<Record<Qualifier, string>>;
	readonly readings: Readonly<Record<Qualifier, string>>;
	/** What each grade of evidence means. */
	readonly evidence: Readonly<Record<Evidence, string>>;
	/** Who a claimant is to what is counted. */
	readonly claimants: Readonly<Record<Claimant['kind'], string>>;
	readonly method: MethodMessages;
	readonly glossary: {
		readonly summary: string;
		readonly mark: string;
		markOf(label: string): string;
	};
}
