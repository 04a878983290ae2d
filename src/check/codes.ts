import type { Severity } from '../ledger/finding.ts';

/** What is known of a code beside its page, `docs/checks/<code>.md`. */
export interface CodeEntry {
	/** The severity of its gravest finding, where a site does not set another. */
	readonly severity: Severity;
	/** What is expected, in a few words. */
	readonly title: string;
	/** The kinds of record on which it can be acknowledged. */
	readonly acknowledge?: readonly ('figure' | 'source' | 'article')[];
}

const error = (title: string, ...acknowledge: NonNullable<CodeEntry['acknowledge']>): CodeEntry => ({ severity: 'error', title, acknowledge });
const warning = (title: string, ...acknowledge: NonNullable<CodeEntry['acknowledge']>): CodeEntry => ({ severity: 'warning', title, acknowledge });
const note = (title: string, ...acknowledge: NonNullable<CodeEntry['acknowledge']>): CodeEntry => ({ severity: 'note', title, acknowledge });

/** Every code that a finding can have. A code never changes once it is published. */
export const codes = {
	// Files and their syntax: reported while reading.
	'missing-file': error('A site has its settings and its vocabulary'),
	'unknown-file': error('Every file stands where its kind belongs'),
	'empty-file': error('No file is empty'),
	'not-utf-8': error('Files are UTF-8 text'),
	'unreadable-file': error('Files are not nested without end'),
	'no-frontmatter': error('An article starts with its frontmatter'),
	'yaml-syntax': error('YAML can be read'),
	'mdx-syntax': error('MDX can be read'),
	'bad-release': error('The manifest of releases can be read'),
	// Shape: reported while reading.
	'unknown-key': error('Records have only the fields that are known'),
	'missing-field': error('Records have what they need'),
	'wrong-type': error('Fields hold the kind of value that they are for'),
	'bad-value': error('Values are possible'),
	'bad-date': error('Dates exist'),
	'bad-id': error('Ids are lower-case letters, digits and single hyphens'),
	'duplicate-id': error('An id names one record'),
	'unknown-word': error('Words are of the vocabulary'),
	// Directives: reported while reading.
	'empty-directive': error('A directive names what it is about'),
	'unknown-directive': error('Block directives are known'),
	'directive-in-heading': error('Headings hold no directives'),
	'plain-without-why': error('A plain number says why it is no figure'),
	'unknown-attribute': error('Drawings have only the attributes that are known'),
	'missing-attribute': error('Drawings have what they need'),
	// References.
	'unknown-source': error('Every source that is named exists'),
	'unknown-figure': error('Every figure that is named exists'),
	'unknown-claim': error('Every claim that is answered exists'),
	'figure-not-listed': error('A text lists the figures that it uses'),
	'source-not-listed': error('A text lists the sources that it cites'),
	'unused-source': warning('Every source in the library is used', 'source'),
	cycle: error('Chains end at an origin'),
	// Words.
	'label-differs': error('The words of a figure say what its record says'),
	'unread-words': error('The words of a statement can be read'),
	'says-differs': error('The words of a statement and its fields agree'),
	'bare-number': error('A number in the prose is a figure or says why not'),
	// Drift.
	'drift-qualifier': error('A repetition keeps the qualifier', 'figure'),
	'drift-amount': error('A repetition keeps the amount', 'figure'),
	'drift-measure': error('A repetition keeps what is counted', 'figure'),
	'drift-subject': error('A repetition keeps whose it is', 'figure'),
	'drift-population': error('A repetition keeps which people are counted', 'figure'),
	'drift-unit': error('A repetition keeps the unit', 'figure'),
	'drift-stage': error('A repetition keeps the stage of aid', 'figure'),
	'drift-kind': error('A repetition keeps the kind of aid', 'figure'),
	'drift-claimant': error('A repetition names who said it', 'figure'),
	'drift-as-of': error('A repetition keeps the date', 'figure'),
	'drift-scope': error('A repetition keeps what is counted in', 'figure'),
	'independent-without-source': error('An independent repetition has a source of its own'),
	// Chains.
	'origin-unknown': warning('A chain ends at an origin that is known', 'figure'),
	'repeated-before-said': error('Nothing is repeated before it was said', 'figure'),
	'one-origin': note('Several reports of one origin are one report', 'article'),
	// Arithmetic and time.
	'parts-exceed-whole': error('Parts do not exceed their whole', 'figure'),
	'casualties-sum': error('Killed and wounded fit the casualties', 'figure'),
	'falling-count': warning('A count from a start on does not fall', 'figure'),
	'as-of-after-publication': error('A source does not describe a later day', 'figure'),
	'facts-after-publication': error('An article knows nothing of a later day'),
	// Mixing.
	'mixed-axis': error('One axis shows one unit, stage, currency and price basis'),
	'mixed-sum': error('Parts are of their whole’s measure, unit, stage and price basis', 'figure'),
	'counted-twice': error('A union is not added to its members', 'figure', 'article'),
	'currency-without-rate': error('Amounts in two currencies name a rate', 'figure'),
	// Sourcing.
	'unnamed-claimants': warning('A leading figure rests on somebody who is named', 'article'),
	'stale-as-of': warning('An old figure is told with its year', 'article'),
	'newer-figure': warning('The newest figure of a series is told', 'article'),
	'no-archived-copy': note('Sources have an archived copy', 'source'),
	// Silent edits.
	'silent-edit': error('A published figure changes with a correction'),
	'correction-differs': error('A correction says what changed'),
	'superseded-figure': note('A figure that was superseded says so', 'article'),
	// Settings.
	'unknown-check': error('Settings name checks that exist'),
	'lowered-without-reason': error('An error is lowered with a reason'),
	'acknowledged-nothing': warning('What is acknowledged is found'),
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof codes;

/** The entry of a code; undefined where there is no such code. */
export function codeEntry(code: string): CodeEntry | undefined {
	return Object.hasOwn(codes, code) ? codes[code as Code] : undefined;
}
