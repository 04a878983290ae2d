import type { Pieces } from './pieces.ts';

/** The words of the page of a figure. */
export interface FigurePageMessages {
	/** How a source was seen, shown on its page and on the pages of its figures. */
	readonly seen: {
		readonly directly: string;
		through<T>(sources: T): Pieces<T>;
		notFound<T>(sources: T): Pieces<T>;
		archivedCopy(publisher: string): string;
		readonly notArchived: string;
	};
	/** The accessible name of the breadcrumbs. */
	readonly crumbs: string;
	/**
	 * Who states a figure, as of when, and who printed it; several sentences come without their
	 * full stops. A publisher that is also the claimant is left out.
	 */
	stated(who: string, when: string): string;
	printed(by: string | undefined, when: string | undefined): string;
	/** Puts quotation marks around a quotation or a title. */
	quoted(words: string): string;
	/**
	 * The text to copy. The title of the source comes from `quoted`; `rest` begins with its comma.
	 */
	readonly copy: {
		readonly label: string;
		said(
			words: string,
			context: string | undefined,
			/** `who` is undefined if the words already name the speaker. */
			about: {
				readonly who: string | undefined;
				readonly when: string;
				readonly evidence: string;
			},
		): string;
		source<T>(title: T, rest: string): Pieces<T>;
	};
	readonly facts: Readonly<
		Record<
			| 'counted'
			| 'includes'
			| 'excludes'
			| 'subject'
			| 'people'
			| 'stage'
			| 'kind'
			| 'money'
			| 'place'
			| 'asOf'
			| 'reading'
			| 'noneAsked'
			| 'who'
			| 'evidence'
			| 'methodBreak'
			| 'printed'
			| 'note'
			| 'reasons',
			string
		>
	> & {
		since(when: string): string;
		asked(count: number): string;
		converted<T>(
			from: {
				readonly unit: string;
				readonly rate: number;
				readonly when: string;
				readonly rule: string | undefined;
			},
			source: T,
		): Pieces<T>;
	};
	readonly parts: Readonly<Record<'title' | 'whole' | 'parts', string>>;
	readonly chain: Readonly<Record<'title' | 'ownTitle' | 'own', string>>;
	/** @property unseen replaces the words of a source that nobody here has read */
	readonly printedWords: Readonly<Record<'title' | 'marked' | 'unseen', string>>;
	readonly repetitions: {
		readonly title: string;
		readonly none: string;
		further(count: number): string;
		told<T>(who: string, when: string, source: T): Pieces<T>;
	};
	readonly series: {
		/**
		 * @param thing what follows the amount of the first figure
		 * @param counted the measure and the subject, by their labels
		 */
		title(words: {
			readonly who: string;
			readonly thing: string;
			readonly counted: string;
			readonly count: number;
		}): string;
		/** Names the mark of the page's own figure. */
		readonly own: string;
		shown(shown: number, all: number): string;
		readonly head: readonly [string, string, string, string];
		readonly inTable: string;
	};
	readonly uses: {
		readonly title: string;
		readonly kinds: Readonly<Record<'chart' | 'chain' | 'text', string>>;
		readonly listed: string;
		readonly generated: string;
		readonly untitled: string;
		under<T>(section: T): Pieces<T>;
	};
	readonly history: Readonly<
		Record<'title' | 'none' | 'unreleased' | 'released' | 'withdrawn', string>
	>;
	/**
	 * For a figure that is no longer published: its description, and the text above its last
	 * published state.
	 */
	readonly gone: { readonly short: string; readonly long: string };
	readonly take: Readonly<Record<'title' | 'copy' | 'citePage' | 'citeSource' | 'files', string>>;
}
