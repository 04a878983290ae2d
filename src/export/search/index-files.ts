import {
	type PageText,
	type RowFile,
	recordsPerFile,
	rowsPerFile,
	type SearchIndex,
	textFile,
	wordFile,
	knownFile,
} from '../../browser/search/search-files.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { leadingRows } from './leading-rows.ts';
import { type SearchPage, searchFacets } from './search-pages.ts';
import { isStemmed, notSearched } from './search-query.ts';
import { groupWords, wordFileOf } from './word-files.ts';
import { invert, type WordTable } from './word-table.ts';

/** The pages of an edition as they are indexed, in the order of `searchPages`. */
export interface IndexedPages {
	readonly texts: readonly PageText[];
	/** The number of words of each page. */
	readonly lengths: readonly number[];
	readonly table: WordTable;
}

/** A file of the search, by its name in the folder of the search. */
export type NamedFile = readonly [name: string, content: string];

/**
 * The files of the search of an edition: src/browser/search/search-files.ts.
 * @param hashOf a short hash of a text
 */
export function* indexFiles(
	pages: readonly SearchPage[],
	{ texts, lengths, table }: IndexedPages,
	{ edition, hashOf }: { readonly edition: Ledger; readonly hashOf: (text: string) => string },
): Generator<NamedFile> {
	const facets = searchFacets(pages, edition);
	const leading = leadingRows(pages, edition);
	const articles = pages.filter(({ kind }) => kind === 'explainer').length;
	const inverted = invert(table);
	const groups = groupWords(inverted);
	const beginnings = groups.map(({ beginning }) => beginning);
	const offered = facets.map(({ name, values }) => ({ name, values }));
	const not = notSearched(edition);
	const index: SearchIndex = {
		version: hashOf(JSON.stringify([pages.map(({ path }) => path), offered, beginnings])),
		pages: pages.length,
		articles,
		averageLength: Math.max(1, Math.round(mean(lengths))),
		isStemmed: isStemmed(edition),
		facets: offered,
		beginnings,
		...(not === undefined ? {} : { not }),
	};
	yield ['index.json', JSON.stringify(index)];
	yield [knownFile, JSON.stringify(inverted.words.join(' '))];
	for (const group of groups)
		yield [wordFile(group.beginning), JSON.stringify(wordFileOf(group, inverted, leading))];
	for (let from = 0; from < pages.length; from += rowsPerFile) {
		const rows: RowFile = {
			lengths: lengths.slice(from, from + rowsPerFile),
			of: facets.map(({ of }) => of.slice(from, from + rowsPerFile)),
		};
		yield [`rows-${from / rowsPerFile}.json`, JSON.stringify(rows)];
	}
	for (let row = 0; row < pages.length; row += row < articles ? 1 : recordsPerFile) {
		const [name] = textFile(row, articles);
		const end = row < articles ? row + 1 : row + recordsPerFile;
		yield [name, JSON.stringify(texts.slice(row, end))];
	}
}

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
