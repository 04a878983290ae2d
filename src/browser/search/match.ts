import { stemmer } from 'stemmer';
import type { Postings, WordFile } from './search-files.ts';

/** A word of the index that a word of a query finds, with its pages. */
export interface FoundWord {
	readonly word: string;
	readonly pages: Postings;
	/**
	 * How much longer it is than the word of the query, as stems if the language has them: 0 for the
	 * same word and its other forms.
	 */
	readonly longer: number;
	/** What all forms of the word have in common. */
	readonly stem: string;
}

/** A word as it is compared: its stem, where words have one. Numbers have none. */
export function stemOf(word: string, isStemmed: boolean): string {
	return isStemmed && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** What a word begins with that a word of the query, or its stem, finds. */
export function startOf(word: string, isStemmed: boolean): string {
	const stem = stemOf(word, isStemmed);
	let length = 0;
	while (length < stem.length && stem[length] === word[length]) length += 1;
	return word.slice(0, length);
}

/**
 * The words that begin with a word of a query, and those whose stem begins with its stem:
 * "countries" finds "country", and "offic" finds "official".
 */
export function findWords(
	word: string,
	files: readonly Pick<WordFile, 'words'>[],
	isStemmed: boolean,
): readonly FoundWord[] {
	const own = stemOf(word, isStemmed);
	return files.flatMap(({ words }) =>
		words.flatMap(([one, pages]): readonly FoundWord[] => {
			const stem = stemOf(one, isStemmed);
			return stem.startsWith(own) || one.startsWith(word)
				? [{ word: one, pages, stem, longer: Math.max(0, stem.length - own.length) }]
				: [];
		}),
	);
}

/** The rows of postings, with the weight of the word in each. */
export function* rowsOf(pages: Postings): Generator<readonly [row: number, weight: number]> {
	let row = 0;
	for (let index = 0; index < pages.length; index += 2) {
		row += pages[index] ?? 0;
		yield [row, pages[index + 1] ?? 0];
	}
}

/** The rows that have each of the words of a query, which `findWords` has found. */
export function rowsWithAll(words: readonly (readonly FoundWord[])[]): readonly number[] {
	let rows: Set<number> | undefined;
	for (const found of words) {
		const has = new Set<number>();
		for (const { pages } of found)
			for (const [row] of rowsOf(pages)) if (rows === undefined || rows.has(row)) has.add(row);
		rows = has;
	}
	return [...(rows ?? [])].sort((a, b) => a - b);
}

/** What the score of a page depends on besides its words. */
export interface Pages {
	readonly pages: number;
	readonly averageLength: number;
	readonly lengthOf: (row: number) => number;
}

/** How soon more of the same word stops to count, in BM25. */
const saturation = 1.4;
/** How much the length of a page counts, in BM25, where 0.75 is common. */
const lengthShare = 0.1;
/** The number of more letters after which a longer word counts 0.6 of the word itself. */
const spread = 2;

/**
 * The scores of pages by Okapi BM25, the usual measure of search engines
 * (https://en.wikipedia.org/wiki/Okapi_BM25): a word counts more if few pages have it and if a page
 * has it often. All words that a word of the query finds count as one; longer ones count less.
 */
export function scoresOf(
	words: readonly (readonly FoundWord[])[],
	rows: Iterable<number>,
	{ pages, averageLength, lengthOf }: Pages,
): ReadonlyMap<number, number> {
	const scores = new Map<number, number>(Array.from(rows, (row) => [row, 0]));
	for (const found of words) {
		const weights = new Map<number, number>();
		for (const { pages: had, longer } of found) {
			const share = Math.exp(-(longer ** 2) / (2 * spread ** 2));
			for (const [row, weight] of rowsOf(had))
				weights.set(row, (weights.get(row) ?? 0) + weight * share);
		}
		const rarity = Math.log((pages - weights.size + 0.5) / (weights.size + 0.5) + 1);
		for (const [row, weight] of weights) {
			const score = scores.get(row);
			if (score === undefined) continue;
			const length = 1 - lengthShare + lengthShare * (lengthOf(row) / averageLength);
			scores.set(
				row,
				score + (rarity * (saturation + 1) * weight) / (saturation * length + weight),
			);
		}
	}
	return scores;
}
