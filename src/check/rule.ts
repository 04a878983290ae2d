import type { Finding, Severity } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The sections of the list of checks, in their order. */
export const sectionTitles = [
	'Files',
	'Shape of records',
	'Directives',
	'HTML and addresses',
	'Images',
	'References',
	'Words',
	'Repetition',
	'Chains',
	'Arithmetic and time',
	'Mixing',
	'Sourcing',
	'Silent edits',
	'Translations',
	'Settings',
] as const;
export type SectionTitle = (typeof sectionTitles)[number];

/** A requirement on a site. Its page is `docs/checks/<code>.md`. */
export interface Check {
	/**
	 * The name of the check in findings, settings and acknowledgements. It never changes after it is
	 * published.
	 */
	readonly code: string;
	/** The requirement in a few words. */
	readonly title: string;
	/** The severity of its gravest finding, unless a site sets another one. */
	readonly severity: Severity;
	readonly section: SectionTitle;
	/**
	 * Set if no site can lower the severity, because what it reports would be missing from the pages.
	 */
	readonly isFixed?: true;
	/** The kinds of record that can acknowledge it. */
	readonly acknowledge?: readonly ('figure' | 'source' | 'article')[];
}

/**
 * A finding of a rule at one place. It has the code and severity of the rule; a milder finding has
 * its own severity.
 */
export type Found = Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** A check of the whole ledger. */
export interface Rule extends Check {
	/** Returns all violations. Never prints and never throws. Looks records up by id. */
	readonly check: (ledger: Ledger) => readonly Found[];
}
