import { fetchJson } from './choices.ts';
import type { Facet } from './facet.ts';
import type { LeadingRows } from './leading.ts';
import { type FoundWord, findWords, startOf } from './match.ts';
import {
	beginningsOf,
	knownFile,
	type PageText,
	type RowFile,
	rowsPerFile,
	type SearchIndex,
	type TextFile,
	textFile,
	type WordFile,
	wordFile,
} from './search-files.ts';

/** The index of the search, of which only the files are loaded that a query needs, each once. */
export class IndexReader {
	readonly index: SearchIndex;
	readonly facets: readonly Facet[];
	readonly #folder: string;
	readonly #files = new Map<string, Promise<unknown>>();
	readonly #lengths: number[] = [];
	readonly #leading: Record<string, readonly number[]> = {};

	private constructor(folder: string, index: SearchIndex) {
		this.#folder = folder;
		this.index = index;
		this.facets = index.facets.map((facet) => ({ ...facet, of: [] }));
	}

	/**
	 * @param address of `index.json`
	 * @throws if it cannot be loaded
	 */
	static async open(address: string): Promise<IndexReader> {
		// Written by src/astro/search/write-search.ts.
		const index = (await fetchJson(address, { cache: 'no-cache' })) as SearchIndex;
		return new IndexReader(address.replace(/[^/]*$/, ''), index);
	}

	/** The rows of the numbers of the words that were requested. */
	get leading(): LeadingRows {
		return this.#leading;
	}

	/** The words of the index that a word of a query finds. */
	async find(word: string): Promise<readonly FoundWord[]> {
		const { beginnings, isStemmed } = this.index;
		const files = await Promise.all(
			beginningsOf(startOf(word, isStemmed), beginnings).map((beginning) =>
				this.#load<WordFile>(wordFile(beginning)),
			),
		);
		for (const { leading } of files)
			for (const [number, rows] of leading) this.#leading[number] = rows;
		return findWords(word, files, isStemmed);
	}

	/** All words of the index, sorted. */
	async known(): Promise<readonly string[]> {
		return (await this.#load<string>(knownFile)).split(' ');
	}

	/** Loads the facets and lengths of rows. */
	async loadRows(rows: readonly number[]): Promise<void> {
		const numbers = new Set(rows.map((row) => Math.floor(row / rowsPerFile)));
		await Promise.all(
			[...numbers].map(async (number) => {
				const { lengths, of } = await this.#load<RowFile>(`rows-${number}.json`);
				for (const [place, length] of lengths.entries())
					this.#lengths[number * rowsPerFile + place] = length;
				for (const [facet, values] of of.entries())
					for (const [place, value] of values.entries())
						(this.facets[facet]?.of as Facet['of'][number][])[number * rowsPerFile + place] = value;
			}),
		);
	}

	/** The number of words of a page whose row was loaded. */
	lengthOf(row: number): number {
		return this.#lengths[row] ?? this.index.averageLength;
	}

	/** What a result shows of a page. */
	async textOf(row: number): Promise<PageText> {
		const [name, place] = textFile(row, this.index.articles);
		const text = (await this.#load<TextFile>(name))[place];
		if (text === undefined) throw new Error(name);
		return text;
	}

	#load<File>(name: string): Promise<File> {
		const known = this.#files.get(name);
		const loading = known ?? fetchJson(`${this.#folder}${name}?version=${this.index.version}`);
		this.#files.set(name, loading);
		// A file that could not be loaded is requested again by the next search.
		loading.catch(() => this.#files.delete(name));
		return loading as Promise<File>;
	}
}
