import type { ChartWords } from '../charts/kit/words.ts';
import type { DriftClass } from '../ledger/ask/differences.ts';
import type { CallOut } from '../ledger/text/call-outs.ts';
import type { Claim } from '../record/claim.ts';
import type { PlotMessages } from './plot.ts';
import type { ChartPageMessages } from './chart-page.ts';
import type { FigurePageMessages } from './figure-page.ts';
import type { ListMessages } from './lists.ts';
import type { PeopleMessages } from './people.ts';
import type { Pieces } from './pieces.ts';
import type { RecordPageMessages } from './record-pages.ts';
import type { TermMessages } from './terms.ts';

/**
 * The words of the interface in one language. A language that lacks one of them does not compile.
 */
export interface Messages {
	readonly page: Readonly<
		Record<
			| 'skip'
			| 'site'
			| 'explainers'
			| 'search'
			| 'figures'
			| 'sources'
			| 'corrections'
			| 'about'
			| 'claims'
			| 'correctionsPage'
			| 'data'
			| 'checked'
			| 'method'
			| 'glossary'
			| 'contents',
			string
		>
	>;
	/** The choice between the light and the dark page. */
	readonly theme: Readonly<Record<'label' | 'system' | 'light' | 'dark', string>>;
	/** The name of this language in the language itself. */
	readonly ownName: string;
	readonly status: {
		readonly label: string;
		readonly factsAsOf: string;
		sources(count: number): string;
		figures(count: number, traced: number): string;
		differing(count: number): string;
		readonly checked: string;
		/** How to open the card of a figure. */
		readonly tap: string;
		/** What “traced” means. */
		readonly traced: string;
		readonly translation: (original: string, day: string) => string;
		readonly published: string;
		readonly changed: string;
		/** For authors, above a text that is not published. */
		readonly draft: string;
		scheduled(day: string): string;
	};
	readonly people: PeopleMessages;
	readonly list: {
		readonly title: string;
		readonly cite: string;
		readonly archived: string;
		archivedAt(publisher: string): string;
		restsOn<T>(words: T): Pieces<T>;
		readonly notOpened: string;
		readonly notFound: string;
		readonly more: string;
		/** Opens the rest of a long list. */
		all(count: number): string;
	};
	/** Around the images of a text: who made one, and where one that is a link leads. */
	readonly images: { readonly credit: string; watch(host: string): string };
	/** The titles of the boxes beside a text that have none of their own. */
	readonly callOuts: Readonly<Record<CallOut, string>>;
	readonly source: (number: number, at?: string) => string;
	/** The authors of a source in a sentence; from three on, only the first is named. */
	readonly authors: (names: readonly string[]) => string;
	readonly claimant: {
		/** Describes somebody whose name is not given. */
		unnamed(name: string): string;
		/**
		 * A name in the middle of a sentence.
		 * @param isOfOutlet whether it is the title of a newspaper or other outlet
		 */
		within(name: string, isOfOutlet: boolean): string;
		/** How a name says that it names nobody: "anonymous officials". Lower case. */
		readonly unnamedInName: readonly string[];
		/** Names the recipient of a claim or an estimate. */
		to(name: string): string;
		speakingTo(name: string): string;
		readonly in: string;
	};
	readonly card: {
		readonly changed: string;
		readonly more: string;
		/** The words below the amount of a figure that has a label. */
		labelled(label: string, what: string): string;
		partOf(amount: string): string;
		readonly notFound: string;
		repeats(words: string, isUnknown: boolean): string;
	};
	readonly chain: {
		readonly title: string;
		readonly unknown: string;
		readonly incomparable: string;
		readonly noQualifier: string;
		subtitle(hasChanges: boolean): string;
		readonly head: readonly [string, string, string, string, string, string];
	};
	readonly edge: {
		readonly independent: string;
		differs(changes: string): string;
		changed(changes: string): string;
		became(kind: string, was: string, is: string): string;
		softened(kinds: string): string;
		readonly unchanged: string;
		/**
		 * Describes a change by its class; a bound that was reversed is described by its new
		 * direction.
		 */
		readonly classes: Readonly<
			Record<
				Exclude<DriftClass, 'bound flipped'> | 'ceiling became floor' | 'floor became ceiling',
				string
			>
		>;
	};
	readonly correctionNotice: {
		withdrawn(when: string): string;
		superseded(when: string, by: string | undefined): string;
		readonly withdrawnShort: string;
		readonly supersededShort: string;
		when(date: string, isDay: boolean): string;
	};
	readonly claims: {
		readonly title: string;
		/** Opens the words of a row of signs. */
		readonly words: string;
		readonly subtitle: string;
		readonly head: readonly [string, string, string, string, string, string, string];
		readonly said: string;
		/** Names the row that counts the statements of each column. */
		readonly all: string;
		/** The heads of the claims that somebody denies or contradicts, and of the others. */
		readonly disputed: string;
		readonly undisputed: string;
		readonly secondHand: string;
		readonly stances: Readonly<Record<Claim['stance'], string>>;
		/** Introduces the speakers who take a stance: "Denied by". */
		readonly leads: Readonly<Record<Claim['stance'], string>>;
		readonly columns: Readonly<Record<Claim['attribution'], string>>;
	};
	readonly timeline: {
		readonly title: string;
		readonly yes: string;
		readonly head: readonly [string, string, string, string];
		readonly strip: string;
		readonly scale: string;
		readonly open: string;
		readonly bar: string;
	};
	period(from: string, to: string): string;
	readonly estimates: {
		readonly head: readonly [string, string, string, string, string, string, string];
		stated(people: string, period: string): string;
		readonly bar: string;
		readonly arrow: string;
		/** Offers the lanes in another order. */
		readonly sortBy: Readonly<Record<'value' | 'date' | 'claimant', string>>;
		readonly order: Readonly<
			Record<'oldest' | 'oldestInEach' | 'lowest' | 'highest' | 'claimant' | 'text', string>
		>;
	};
	readonly breakdown: {
		readonly part: string;
		readonly amount: string;
		readonly stage: string;
		readonly asOf: string;
		readonly source: string;
		readonly rest: string;
		whole(name: string): string;
		ofWhich(name: string): string;
		readonly day: string;
		readonly basis: Readonly<Record<'nominal' | 'real', string>>;
		readonly ofThis: string;
		of(name: string): string;
	};
	readonly log: { readonly label: string; readonly subtitle: string };
	readonly chart: ChartWords;
	readonly chartPage: ChartPageMessages;
	readonly plot: PlotMessages;
	readonly figurePage: FigurePageMessages;
	readonly recordPages: RecordPageMessages;
	readonly lists: ListMessages;
	readonly terms: TermMessages;
}
