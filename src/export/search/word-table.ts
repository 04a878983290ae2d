import type { IndexedPage } from './indexed-page.ts';

/**
 * The words of many pages: for each page, the numbers of its words in `words` and what they weigh. It
 * can be kept between builds.
 */
export interface WordTable {
	/** In no order. */
	readonly words: readonly string[];
	/** Where the words of each page begin in `ids` and `weights`, and where those of the last one end. */
	readonly starts: Uint32Array;
	readonly ids: Uint32Array;
	readonly weights: Uint8Array;
}

/** A page: its words, or its place in the table of an earlier build. */
export type TablePage = Pick<IndexedPage, 'words'> | number;

/**
 * The words of pages in their order.
 * @param earlier has the words of pages that are given by their places in it
 */
export function wordTable(pages: readonly TablePage[], earlier: WordTable | undefined): WordTable {
	const words = [...(earlier?.words ?? [])];
	const idOf = new Map(words.map((word, id) => [word, id]));
	const sizeOf = (page: TablePage) =>
		typeof page === 'number'
			? (earlier?.starts[page + 1] ?? 0) - (earlier?.starts[page] ?? 0)
			: page.words.size;
	const starts = new Uint32Array(pages.length + 1);
	for (const [row, page] of pages.entries()) starts[row + 1] = (starts[row] ?? 0) + sizeOf(page);
	const size = starts[pages.length] ?? 0;
	const table = { words, starts, ids: new Uint32Array(size), weights: new Uint8Array(size) };
	for (const [row, page] of pages.entries()) {
		let at = starts[row] ?? 0;
		if (typeof page === 'number') {
			const [start, end] = [earlier?.starts[page], earlier?.starts[page + 1]];
			table.ids.set(earlier?.ids.subarray(start, end) ?? [], at);
			table.weights.set(earlier?.weights.subarray(start, end) ?? [], at);
			continue;
		}
		for (const [word, weight] of page.words) {
			const id = idOf.get(word) ?? words.push(word) - 1;
			idOf.set(word, id);
			table.ids[at] = id;
			table.weights[at] = weight;
			at += 1;
		}
	}
	return table;
}

/** The pages with each word, and the words that some page has, sorted. */
export interface InvertedTable {
	readonly words: readonly string[];
	/** The number of pages with a word, by its place in `words`. */
	readonly countOf: (place: number) => number;
	/** The rows of the pages with a word, ascending, each with the weight of the word in it. */
	readonly pagesOf: (place: number) => Iterable<readonly [row: number, weight: number]>;
}

/** Turns a table by pages into one by words. */
export function invert({ words, starts, ids, weights }: WordTable): InvertedTable {
	const ends = new Uint32Array(words.length + 1);
	for (const id of ids) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
	for (let id = 0; id < words.length; id += 1) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
	const next = ends.slice(0, words.length);
	const [rows, weightsOfRows] = [new Uint32Array(ids.length), new Uint8Array(ids.length)];
	for (let row = 0; row + 1 < starts.length; row += 1)
		for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
			const id = ids[at] ?? 0;
			const place = next[id] ?? 0;
			next[id] = place + 1;
			rows[place] = row;
			weightsOfRows[place] = weights[at] ?? 0;
		}
	const countOfId = (id: number) => (ends[id + 1] ?? 0) - (ends[id] ?? 0);
	const had = Array.from(words.keys())
		.filter((id) => countOfId(id) > 0)
		.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
	return {
		words: had.map((id) => words[id] ?? ''),
		countOf: (place) => countOfId(had[place] ?? 0),
		*pagesOf(place) {
			const id = had[place] ?? 0;
			for (let at = ends[id] ?? 0; at < (ends[id + 1] ?? 0); at += 1)
				yield [rows[at] ?? 0, weightsOfRows[at] ?? 0];
		},
	};
}
