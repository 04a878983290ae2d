import type { Attribution } from '../record/claim.ts';
import type { Correction } from '../record/correction.ts';
import type { Source } from '../record/source.ts';
import type { Pieces } from './pieces.ts';

/** How many of the figures that a source prints start elsewhere. */
export interface CountedOrigins {
	/** How many figures it prints. */
	readonly printed: number;
	/** How many of them start with it. */
	readonly own: number;
	/** How many figures of other sources the rest go back to. */
	readonly upstream: number;
}

/** The words of the pages of sources, claims and corrections, of citing, and of the feeds. */
export interface RecordPageMessages {
	readonly sourceTypes: Readonly<Record<Source['type'], string>>;
	readonly source: {
		readonly facts: Readonly<
			Record<
				| 'type'
				| 'issued'
				| 'undated'
				| 'cited'
				| 'address'
				| 'noAddress'
				| 'archived'
				| 'seen'
				| 'attribution'
				| 'remark',
				string
			>
		>;
		lookedAt(day: string): string;
		restsOn<T>(words: T): Pieces<T>;
		origins(counted: CountedOrigins): string;
		readonly sections: Readonly<
			Record<
				'figures' | 'upstream' | 'downstream' | 'rates' | 'claims' | 'events' | 'cited' | 'through',
				string
			>
		>;
		readonly inText: string;
		citation(number: number): string;
		/** Names the source that contains something. */
		in<T>(source: T): Pieces<T>;
		description(publisher: string, title: string): string;
		readonly toTake: string;
		asFiles<T>(files: T): Pieces<T>;
	};
	readonly sources: {
		description(count: number): string;
		asFiles<T>(files: T): Pieces<T>;
		readonly undated: string;
		readonly notOpened: string;
		readonly notFound: string;
		figures(count: number): string;
		claims(count: number): string;
	};
	readonly claims: {
		readonly description: string;
		readonly none: string;
		readonly attributions: Readonly<Record<Attribution, string>>;
		/** Names the speaker of a claim, and its recipient. */
		known(attribution: string, to: string | undefined): string;
		/** Says when it was said, and which source prints it where. */
		place<T>(date: string | undefined, source: T): Pieces<T>;
		linkTo(says: string): string;
		readonly alsoAnswers: string;
	};
	readonly corrections: {
		readonly description: string;
		readonly none: string;
		readonly kinds: Readonly<Record<Correction['kind'], string>>;
		readonly became: string;
		/** Names the source of a number before or after a correction. */
		fromSource(name: string): string;
		/** Stands for a source that the site no longer has. */
		readonly otherSource: string;
		readonly inPlace: string;
		writeTo(address: string): string;
		/** Explains what happens to reports from readers. */
		policy<T>(link: (words: string) => T): Pieces<T>;
		alsoFeed<T>(feeds: T): Pieces<T>;
	};
	readonly cite: {
		title(article: string): string;
		description(article: string): string;
		readonly how: string;
		readonly page: string;
		published(day: string, changed: string | undefined): string;
		translated(day: string): string;
		factsAsOf(day: string): string;
		readonly sources: string;
		whoPrinted<T>(link: (words: string) => T): Pieces<T>;
		asFiles<T>(count: number, files: T): Pieces<T>;
		ofSite<T>(files: T): Pieces<T>;
	};
	readonly feeds: {
		factsAsOf(day: string): string;
		figures(count: number): string;
		sources(count: number): string;
		corrected(day: string, change: string): string;
		isNow(before: string, after: string): string;
		isWithdrawn(before: string): string;
		correctionsOf(site: string): string;
		inArticle<T>(article: T): Pieces<T>;
		quoted(title: string): string;
	};
	/** The bottom line of the picture of an article. */
	readonly pictures: {
		article(day: string, figures: string, sources: string): string;
	};
	readonly data: { of(site: string): string };
}
