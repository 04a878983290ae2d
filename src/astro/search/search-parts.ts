import { searchFolder, type SearchPage, searchPages } from '../../export/search/search-pages.ts';
import { editionsOf } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { partOf } from '../build/shard.ts';

/** The pages of an edition that are in an index. */
export interface EditionPages {
	readonly edition: Ledger;
	readonly pages: readonly SearchPage[];
}

/** A part of the search, with an index of its own. */
export interface SearchPart {
	/** Its folder, from the root of the site. The first part is in `pagefind`. */
	readonly folder: string;
	readonly editions: readonly EditionPages[];
}

/** The most that an index has, on average, counted as records: it takes a second to write. */
const usualSize = 2048;
/** The number of records that take as long as an article. */
const recordsPerArticle = 16;

/** The pages of the search in each edition, in the order of the rows. */
export function searchEditions(ledger: Ledger): readonly EditionPages[] {
	return editionsOf(ledger).map((edition) => ({ edition, pages: searchPages(edition) }));
}

/**
 * Divides the search of a large site into parts, so that a changed page changes a small index. Pages
 * of all kinds are divided by a hash of their addresses: a word is then about as rare in each part as
 * in all of them, which makes the scores of results comparable, and a page stays in its part until
 * the site is twice as large. A small site has one part.
 * @param most the size of a part, in records
 */
export function searchParts(
	editions: readonly EditionPages[],
	most: number = usualSize,
): readonly SearchPart[] {
	const size = editions
		.flatMap(({ pages }) => pages)
		.reduce((sum, { kind }) => sum + (kind === 'explainer' ? recordsPerArticle : 1), 0);
	const count = 2 ** Math.max(0, Math.ceil(Math.log2(size / most)));
	const inParts = editions.map(({ edition, pages }) => ({
		edition,
		byPart: Map.groupBy(pages, ({ path }) => partOf(path, count)),
	}));
	return Array.from({ length: count }, (_, part) => ({
		folder: part === 0 ? searchFolder : `${searchFolder}/part-${part + 1}`,
		editions: inParts.flatMap(({ edition, byPart }) => {
			const pages = byPart.get(part);
			return pages === undefined ? [] : [{ edition, pages }];
		}),
	}));
}
