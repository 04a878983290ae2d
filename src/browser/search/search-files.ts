/** The files of the search in `search/data/`: docs/search.md. Pages are numbered as rows, from 0. */
import type { Facet } from './facet.ts';

/** `index.json`, which every search needs. */
export interface SearchIndex {
	/** Changes with the list of pages, and is part of the addresses of the other files. */
	readonly version: string;
	readonly pages: number;
	/** The number of articles, which are the first rows. */
	readonly articles: number;
	/** The average number of words of a page. */
	readonly averageLength: number;
	/** Whether words are compared by their English stems. */
	readonly isStemmed: boolean;
	readonly facets: readonly Pick<Facet, 'name' | 'values'>[];
	/**
	 * The beginnings of words that have a file, sorted. A word is in the file of its longest
	 * beginning in this list.
	 */
	readonly beginnings: readonly string[];
	/** A regular expression for the parts of a query to remove: src/export/search/search-query.ts. */
	readonly not?: string;
}

/**
 * The pages with a word: how much further the row is than the one before, then the weight of the
 * word in it, alternately.
 */
export type Postings = readonly number[];

/** `words-ki.json` and so on: the words with this beginning, sorted. */
export interface WordFile {
	readonly words: readonly (readonly [word: string, pages: Postings])[];
	/**
	 * The pages of the figures that state a number: the origins that most others repeat first, each
	 * followed by its repetitions.
	 */
	readonly leading: readonly (readonly [number: string, rows: readonly number[]])[];
}

/** The number of rows in a file of rows. */
export const rowsPerFile = 2_000;

/** `rows-0.json` and so on: what is counted and compared of each page. */
export interface RowFile {
	/** The number of words of each page. */
	readonly lengths: readonly number[];
	/** For each facet, the values of each page. */
	readonly of: readonly Facet['of'][];
}

/** The number of records in a file of texts. An article has one by itself. */
export const recordsPerFile = 25;

/** `article-0.json` and so on, and `records-0.json` and so on: what results show. */
export type TextFile = readonly PageText[];

export interface PageText {
	/** From the root of the host. */
	readonly address: string;
	readonly title: string;
	/** A line above the title. */
	readonly note: string;
	/** The text that is searched, in which an excerpt is shown. */
	readonly text: string;
}

/** `known.json`: all words of the index, sorted, separated by spaces. */
export const knownFile = 'known.json';

/** The name of the file of the words with a beginning. Other characters than a–z and digits are written as numbers. */
export function wordFile(beginning: string): string {
	return `words-${beginning.replaceAll(/[^a-z0-9]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)}.json`;
}

/** The name of the file with the text of a page, and its place in that file. */
export function textFile(row: number, articles: number): readonly [name: string, place: number] {
	if (row < articles) return [`article-${row}.json`, 0];
	const record = row - articles;
	return [`records-${Math.floor(record / recordsPerFile)}.json`, record % recordsPerFile];
}

/**
 * The beginnings whose files have the words that begin with `start`.
 * @param beginnings sorted
 */
export function beginningsOf(start: string, beginnings: readonly string[]): readonly string[] {
	const known = new Set(beginnings);
	let whole = start;
	while (whole !== '' && !known.has(whole)) whole = whole.slice(0, -1);
	return [
		...(whole !== start && known.has(whole) ? [whole] : []),
		...beginnings.filter((one) => one.startsWith(start)),
	];
}
