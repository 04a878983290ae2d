import type { BrowserWords, SearchWords } from '../browser/search/words.ts';
import type { Pieces } from './pieces.ts';

/** The properties by which figures and pages can be filtered, as a form names them. */
type FacetName = 'subject' | 'measure' | 'claimant' | 'evidence' | 'stage' | 'source';

/** The words of the home page, the lists and the search. */
export interface ListMessages {
	/** Shown under the title of an article in a list. */
	readonly article: {
		readonly about: string;
		minutes(count: number): string;
		figures(count: number): string;
		readonly readNext: string;
	};
	readonly first: Readonly<
		Record<
			| 'more'
			| 'subjects'
			| 'take'
			| 'allData'
			| 'explainers'
			| 'corrections'
			| 'newestCorrections'
			| 'dataPackage',
			string
		>
	>;
	/** Shown above the articles that are not translated yet. */
	readonly untranslated: { readonly title: string; readonly note: string };
	readonly tag: { title(tag: string): string; articles(count: number, tag: string): string };
	/** The list of all articles, and the link to it below those of the first page. */
	readonly allArticles: { readonly title: string; all(count: number): string };
	readonly series: {
		readonly label: string;
		part<T>(name: T, position: number, count: number): Pieces<T>;
	};
	/** The words of a figure in a list. */
	readonly figure: {
		readonly head: readonly [asOf: string, stated: string, by: string, source: string];
		readonly differs: string;
		readonly repeats: string;
	};
	/** The words of a list that continues on further pages. */
	readonly pages: {
		readonly label: string;
		readonly before: string;
		readonly next: string;
		page(number: number, count: number): string;
		/** The title of one of them: "Figures, page 2 of 3". */
		title(list: string, number: number, count: number): string;
	};
	readonly facets: Readonly<Record<FacetName | 'any', string>>;
	readonly browser: {
		all(count: number): string;
		readonly each: string;
		readonly narrow: string;
		readonly from: string;
		readonly to: string;
		readonly order: string;
		readonly orders: Readonly<
			Record<'subject' | 'newest' | 'oldest' | 'amount' | 'claimant', string>
		>;
		readonly differs: string;
		readonly reset: string;
		readonly index: string;
		readonly script: BrowserWords;
	};
	readonly search: {
		description(site: string): string;
		readonly words: string;
		readonly submit: string;
		readonly kind: string;
		readonly all: string;
		readonly figures: string;
		readonly noScript: string;
		readonly more: string;
		lists<T>(
			lists: Readonly<
				Record<'explainers' | 'figures' | 'sources' | 'claims', (words: string) => T>
			>,
		): Pieces<T>;
		/** Says where to find the articles that are missing in this language. */
		others<T>(link: (words: string) => T): Pieces<T>;
		readonly kinds: Readonly<
			Record<'explainer' | 'figure' | 'source', { readonly one: string; readonly all: string }>
		>;
		readonly undated: string;
		readonly script: SearchWords;
		/** Replaces `script.failed` if there is no index. */
		readonly unbuilt: string;
	};
	/** The page at the address of a page that was removed. */
	readonly removed: {
		readonly title: string;
		readonly on: (day: string) => string;
		words<T>(link: (words: string) => T): Pieces<T>;
	};
	/** The page at an old address, with a link to the new one. */
	readonly moved: { readonly title: string; words<T>(link: T): Pieces<T> };
	readonly notFound: { readonly title: string; words<T>(link: (words: string) => T): Pieces<T> };
}
