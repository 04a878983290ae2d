import type { LanguageCode } from '../../record/language.ts';
import type { IndexedPart } from './search-state.ts';

/** A page to be indexed. */
export interface PageToIndex {
	/** From the root of the site: "/figures/ua-killed/". */
	readonly path: string;
	readonly title: string;
	readonly note: string;
	/** The note as an element in which Pagefind finds it. */
	readonly mark: string;
	/** The text of a record; that of an article is read from `html`. */
	readonly words?: string;
	/** Where the page is on the disk. */
	readonly html: string;
}

/** A part of the search that is to be written, as plain data for another thread. */
export interface IndexRequest {
	/** The folder of the index, from the root of the site. */
	readonly folder: string;
	/** Whether the engine is written, too, which all parts share. */
	readonly isFirst: boolean;
	readonly editions: readonly {
		readonly language: LanguageCode;
		readonly pages: readonly PageToIndex[];
	}[];
	/** The SHA-256 of the files that the last build has left of the part, by path. */
	readonly left: Readonly<Record<string, string>>;
}

/** What is known of an index that was written. */
export type WrittenIndex = Omit<IndexedPart, 'key'>;

/** What a thread answers. */
export interface IndexAnswer {
	readonly folder: string;
	readonly index: WrittenIndex;
	/** The files that were not written, as the last build has left the same. */
	readonly same: readonly string[];
}
