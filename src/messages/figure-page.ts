import type { Pieces } from './pieces.ts';

/** What the page of a figure says. */
export interface FigurePageMessages {
	/** How a source was seen, on its page and on those of its figures. */
	readonly seen: {
		readonly directly: string;
		through<T>(sources: T): Pieces<T>;
		notFound<T>(sources: T): Pieces<T>;
		archivedCopy(publisher: string): string;
		readonly notArchived: string;
	};
	/** The name of the way to a page, for those who do not see it. */
	readonly crumbs: string;
	/** Who says a figure, as of when, and who printed it; in several sentences without their full stops. A publisher is left out where it is who says it. */
	stated(who: string, when: string): string;
	printed(by: string | undefined, when: string | undefined): string;
	/** Words of others, and titles. */
	quoted(words: string): string;
	/** What to copy. The title of the source is as `quoted` gives it; `rest` begins with its comma. */
	readonly copy: {
		readonly label: string;
		said(
			words: string,
			context: string | undefined,
			/** `who` is left out where the words say it. */
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
	/** @property unseen stands for the words of a source that nobody here has read */
	readonly printedWords: Readonly<Record<'title' | 'marked' | 'unseen', string>>;
	readonly repetitions: {
		readonly title: string;
		readonly none: string;
		further(count: number): string;
		told<T>(who: string, when: string, source: T): Pieces<T>;
	};
	readonly series: {
		/** @param thing what stands behind the amount of the first; @param counted what is counted, and of whom, by their labels */
		title(words: {
			readonly who: string;
			readonly thing: string;
			readonly counted: string;
			readonly count: number;
		}): string;
		/** Of the mark of the page's own figure. */
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
	/** Of a figure that is told no more: for its description, and above what readers were told of it. */
	readonly gone: { readonly short: string; readonly long: string };
	readonly take: Readonly<Record<'title' | 'copy' | 'citePage' | 'citeSource' | 'files', string>>;
}
