import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { writeWords } from '../../browser/search/known-words.ts';
import type { SearchFacets } from '../../browser/search/search.ts';
import { leadingRows } from '../../export/search/leading-rows.ts';
import { facetsFile, searchFacets, searchFolder } from '../../export/search/search-pages.ts';
import { notSearched } from '../../export/search/search-query.ts';
import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { hashOf } from '../build/owner-keys.ts';
import type { NextSite } from '../build/next-site.ts';
import type { IndexRequest } from './index-request.ts';
import { IndexThreads } from './index-threads.ts';
import { type EditionPages, searchEditions, type SearchPart, searchParts } from './search-parts.ts';
import type { IndexedPart, SearchState } from './search-state.ts';

export interface SearchOptions {
	/** Changes with the code, so that no part of other code is kept. */
	readonly engine: string;
	/** What the last build has written. */
	readonly last?: SearchState;
	/** The size of a part, in records. */
	readonly most?: number;
}

/** A search that other threads write. */
export interface BegunSearch {
	/**
	 * Waits for its end.
	 * @returns what was written, for the next build
	 * @throws if a page cannot be added
	 */
	finish(): Promise<SearchState>;
}

/**
 * Begins to write the search of a site whose pages are made to `pagefind/`: an index in one or more
 * parts, in each of which Pagefind distinguishes the editions by the language of a page, and a table
 * for each edition. Pages are filtered by that table, because Pagefind writes filters in random order
 * and two builds must give the same bytes. A part whose pages are those of the last build is kept.
 * @throws if a page cannot be read
 */
export function beginSearch(
	site: NextSite,
	ledger: Ledger,
	{ engine, last = {}, most }: SearchOptions,
): BegunSearch {
	const editions = searchEditions(ledger);
	const parts = searchParts(editions, most);
	const threads = new IndexThreads(site.staging);
	const keys = new Map<string, string>();
	const kept = new Map<string, IndexedPart>();
	for (const part of parts) {
		const { folder } = part;
		const key = keyOf(part, site, engine);
		const known = last[folder];
		keys.set(folder, key);
		if (known?.key === key && site.keepAll(known.files)) kept.set(folder, known);
		else
			threads.give({
				...requestFor(part, site, part === parts[0]),
				left: Object.fromEntries(site.hashesLeft(known?.files ?? [])),
			});
	}
	return {
		finish: async () => {
			// What does not depend on the index is found while other threads write it.
			const tables = editions.map((one) => ({ one, rows: rowsOf(one) }));
			const written = await threads.finish();
			const indexed: Record<string, IndexedPart> = {};
			for (const [folder, key] of keys) {
				const answer = written.get(folder);
				if (answer !== undefined && !site.keepAll(answer.same))
					throw new Error(`A file of ${folder} is not as the last build left it.`);
				const part = answer === undefined ? kept.get(folder) : { key, ...answer.index };
				if (part !== undefined) indexed[folder] = part;
			}
			mkdirSync(join(site.staging, searchFolder), { recursive: true });
			for (const { one, rows } of tables) {
				const table: SearchFacets = { ...rows, ...placesOf(one, parts, indexed) };
				writeFileSync(
					join(site.staging, searchFolder, facetsFile(one.edition)),
					JSON.stringify(table),
				);
			}
			return indexed;
		},
	};
}

function requestFor(
	{ folder, editions }: SearchPart,
	site: NextSite,
	isFirst: boolean,
): Omit<IndexRequest, 'left'> {
	return {
		...{ folder, isFirst },
		editions: editions.map(({ edition, pages }) => ({
			language: languageOfEdition(edition),
			pages: pages.map(({ path, said }) => {
				const shown = said();
				return {
					...{ path, ...shown, mark: markOf(shown.note) },
					html: site.at(`${path.slice(1)}index.html`),
				};
			}),
		})),
	};
}

/** A note as Pagefind finds it in a page. Threads that write an index do not load what writes HTML. */
function markOf(note: string): string {
	return toHtml(h('p', { dataPagefindIgnore: '', dataPagefindMeta: 'note' }, note));
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

type Rows = Pick<SearchFacets, 'facets' | 'leading' | 'not'>;

/** What the table of an edition says of its pages. */
function rowsOf({ edition, pages }: EditionPages): Rows {
	const not = notSearched(edition);
	return {
		facets: searchFacets(pages, edition),
		leading: leadingRows(pages, edition),
		...(not === undefined ? {} : { not }),
	};
}

/** What the table of an edition says of the index: where its pages and words are. */
function placesOf(
	{ edition, pages }: EditionPages,
	parts: readonly SearchPart[],
	indexed: SearchState,
): Omit<SearchFacets, keyof Rows> {
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
	return {
		ids: pages.map(({ path }) => indexOf.get(path)?.id ?? ''),
		words: writeWords(own.map(({ part, place }) => part.words[place]?.split(' ') ?? [])),
		parts: own.flatMap(({ folder }) =>
			folder === searchFolder ? [] : [folder.slice(searchFolder.length + 1)],
		),
		...(own.length > 1 ? { partOf: pages.map(({ path }) => indexOf.get(path)?.number ?? 0) } : {}),
	};
}
