import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { writeWords } from '../../browser/search/known-words.ts';
import type { SearchFacets } from '../../browser/search/search.ts';
import { leadingRows } from '../../export/search/leading-rows.ts';
import { facetsFile, searchFacets, searchFolder } from '../../export/search/search-pages.ts';
import { notSearched } from '../../export/search/search-query.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { hashOf } from '../build/owner-keys.ts';
import type { NextSite } from '../build/next-site.ts';
import { type EditionPages, searchEditions, type SearchPart, searchParts } from './search-parts.ts';
import type { IndexedPart, SearchState } from './search-state.ts';
import { writeIndex } from './write-index.ts';

export interface SearchOptions {
	/** Changes with the code, so that no part of other code is kept. */
	readonly engine: string;
	/** What the last build has written. */
	readonly last?: SearchState;
	/** The size of a part, in records. */
	readonly most?: number;
}

/**
 * Writes the search of a site whose pages are made to `pagefind/`: an index in one or more parts,
 * in each of which Pagefind distinguishes the editions by the language of a page, and a table for
 * each edition. Pages are filtered by that table, because Pagefind writes filters in random order
 * and two builds must give the same bytes. A part whose pages are those of the last build is kept.
 * @returns what was written, for the next build
 * @throws if a page cannot be added
 */
export async function writeSearch(
	site: NextSite,
	ledger: Ledger,
	{ engine, last = {}, most }: SearchOptions,
): Promise<SearchState> {
	const editions = searchEditions(ledger);
	const parts = searchParts(editions, most);
	const indexed: Record<string, IndexedPart> = {};
	try {
		for (const [place, part] of parts.entries()) {
			const key = keyOf(part, site, engine);
			const known = last[part.folder];
			indexed[part.folder] =
				known?.key === key && site.keepAll(known.files)
					? known
					: { key, ...(await writeIndex(part, site, place === 0)) };
		}
	} finally {
		await close();
	}
	mkdirSync(join(site.staging, searchFolder), { recursive: true });
	for (const one of editions)
		writeFileSync(
			join(site.staging, searchFolder, facetsFile(one.edition)),
			JSON.stringify(tableOf(one, parts, indexed)),
		);
	return indexed;
}

/** Changes with the pages of a part. The page of a record has all words that it is found by. */
function keyOf({ editions }: SearchPart, site: NextSite, engine: string): string {
	return hashOf(
		engine,
		editions.map(({ edition, pages }) => [
			languageOfEdition(edition),
			pages.map(({ path }) => [path, site.sha256(`${path.slice(1)}index.html`)]),
		]),
	);
}

/** The table of an edition: what the search knows of its pages besides the index. */
function tableOf(
	{ edition, pages }: EditionPages,
	parts: readonly SearchPart[],
	indexed: SearchState,
): SearchFacets {
	const own = parts.flatMap(({ folder, editions }) => {
		const place = editions.findIndex((one) => one.edition === edition);
		const part = indexed[folder];
		return place < 0 || part === undefined ? [] : [{ folder, place, part }];
	});
	const indexOf = new Map(
		own.flatMap(({ part }, number) =>
			Object.entries(part.ids).map(([path, id]) => [path, { id, number }]),
		),
	);
	const not = notSearched(edition);
	return {
		ids: pages.map(({ path }) => indexOf.get(path)?.id ?? ''),
		facets: searchFacets(pages, edition),
		leading: leadingRows(pages, edition),
		words: writeWords(own.map(({ part, place }) => part.words[place]?.split(' ') ?? [])),
		parts: own.flatMap(({ folder }) =>
			folder === searchFolder ? [] : [folder.slice(searchFolder.length + 1)],
		),
		...(own.length > 1 ? { partOf: pages.map(({ path }) => indexOf.get(path)?.number ?? 0) } : {}),
		...(not === undefined ? {} : { not }),
	};
}
