import type { Finding, Severity } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The sections of the list of checks, in their order. */
export const sectionTitles = [
	'Files',
	'Shape of records',
	'Directives',
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

/** Something that is expected of a site. Its page is `docs/checks/<code>.md`. */
export interface Check {
	/**
	 * The name of the check in findings, settings and acknowledgements. It never changes once it is
	 * published.
	 */
	readonly code: string;
	/** What is expected, in a few words. */
	readonly title: string;
	/** The severity of its gravest finding, unless a site sets another. */
	readonly severity: Severity;
	readonly section: SectionTitle;
	/** Set where no site can lower it, because what it reports would be missing from the pages. */
	readonly isFixed?: true;
	/** The kinds of record on which it can be acknowledged. */
	readonly acknowledge?: readonly ('figure' | 'source' | 'article')[];
}

/**
 * What a rule finds at one place. The code and the severity are the rule's; a milder finding has
 * its own severity.
 */
export type Found = Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** A check of the whole ledger. */
export interface Rule extends Check {
	/**
	 * Returns everything that is wrong. It never prints, never throws, and looks records up by id.
	 */
	readonly check: (ledger: Ledger) => readonly Found[];
}
