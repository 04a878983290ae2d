import type { Severity } from '../ledger/finding.ts';

/** What is known of a code beside its page, `docs/checks/<code>.md`. */
export interface CodeEntry {
	/** The severity of its gravest finding, where a site does not set another. */
	readonly severity: Severity;
	/** What is expected, in a few words. */
	readonly title: string;
	/** Set where no site can lower it: what it is about would be missing from the pages. */
	readonly isFixed?: true;
	/** The kinds of record on which it can be acknowledged. */
	readonly acknowledge?: readonly ('figure' | 'source' | 'article')[];
}

const needed = (title: string): CodeEntry => ({ severity: 'error', title, isFixed: true });
const error = (
	title: string,
	...acknowledge: NonNullable<CodeEntry['acknowledge']>
): CodeEntry => ({ severity: 'error', title, acknowledge });
const warning = (
	title: string,
	...acknowledge: NonNullable<CodeEntry['acknowledge']>
): CodeEntry => ({ severity: 'warning', title, acknowledge });
const note = (title: string, ...acknowledge: NonNullable<CodeEntry['acknowledge']>): CodeEntry => ({
	severity: 'note',
	title,
	acknowledge,
});

/** Every code that a finding can have. A code never changes once it is published. */
export const codes = {
	// Files and their syntax: reported while reading.
	'missing-file': needed('A site has its settings and its vocabulary'),
	'unknown-file': needed('Every file stands where its kind belongs'),
	'empty-file': needed('No file is empty'),
	'not-utf-8': needed('Files are UTF-8 text'),
	'unreadable-file': needed('Files are not nested without end'),
	'no-frontmatter': needed('An article starts with its frontmatter'),
	'yaml-syntax': needed('YAML can be read'),
	'mdx-syntax': needed('MDX can be read'),
	'bad-release': needed('The manifest of releases can be read'),
	'bad-style': needed('A citation style is CSL, with a format of its own'),
	// Shape: reported while reading.
	'unknown-key': needed('Records have only the fields that are known'),
	'missing-field': needed('Records have what they need'),
	'wrong-type': needed('Fields hold the kind of value that they are for'),
	'bad-value': needed('Values are possible'),
	'bad-date': needed('Dates exist'),
	'bad-id': needed('Ids are lower-case letters, digits and single hyphens'),
	'duplicate-id': needed('An id names one record'),
	'unknown-word': needed('Words are of the vocabulary'),
	// Directives: reported while reading.
	'empty-directive': needed('A directive names what it is about'),
	'unknown-directive': needed('Block directives are known'),
	'directive-in-heading': needed('Headings hold no directives'),
	'nested-term': needed('A term stands outside of figures and links'),
	'plain-without-why': needed('A plain number says why it is no figure'),
	'unknown-attribute': needed('Drawings have only the attributes that are known'),
	'computed-attribute': needed('Attributes of drawings are written out'),
	'missing-attribute': needed('Drawings have what they need'),
	// References.
	'unknown-source': needed('Every source that is named exists'),
	'unknown-figure': needed('Every figure that is named exists'),
	'empty-query': needed('What a drawing asks for is found'),
	'unknown-claim': needed('Every claim that is answered exists'),
	'unknown-term': needed('Every term that is explained exists'),
	'figure-not-listed': needed('A text lists the figures that it uses'),
	'source-not-listed': needed('A text lists the sources that it cites'),
	'unknown-style': needed('The citation style exists'),
	'series-position': warning('No two articles have one place in a series'),
	'unused-source': warning('Every source in the library is used', 'source'),
	cycle: needed('Chains end at an origin'),
	// Words.
	'label-differs': error('The words of a figure say what its record says'),
	'unread-words': needed('The words of a statement can be read'),
	'says-differs': error('The words of a statement and its fields agree'),
	'excerpt-differs': error('The quoted words hold the amount and the qualifier of the record'),
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
	'unbounded-waffle': error('Squares count up to a highest value'),
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
	// Translations.
	'unknown-original': needed('The original of a translation exists'),
	'record-in-translation': needed('A translation has no records of its own'),
	'untranslated-word': needed('What is counted has words in every language that tells it'),
	'partly-translated': note('The pages of a language are in it'),
	'translation-lags': warning('A translation tells what its original tells now'),
	// Settings.
	'unknown-check': needed('Settings name checks that can be set'),
	'lowered-without-reason': needed('An error is lowered with a reason'),
	'acknowledged-nothing': warning('What is acknowledged is found'),
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type Code = keyof typeof codes;

/** The entry of a code; undefined where there is no such code. */
export function codeEntry(code: string): CodeEntry | undefined {
	return Object.hasOwn(codes, code) ? codes[code as Code] : undefined;
}
