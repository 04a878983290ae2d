import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPage, type IndexedPage } from '../../export/search/indexed-page.ts';
import { type IndexedPages, indexFiles } from '../../export/search/index-files.ts';
import { wordsOfArticle } from '../../export/search/page-text.ts';
import { searchFolder, type SearchPage, searchPages } from '../../export/search/search-pages.ts';
import { indexedText } from '../../export/search/search-query.ts';
import { wordTable } from '../../export/search/word-table.ts';
import { editionsOf } from '../../ledger/link/edition.ts';
import { inSite } from '../../ledger/link/page-address.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { sha256Of } from '../../workspace/sha256.ts';
import type { NextSite } from '../build/next-site.ts';
import type { SearchState } from './search-state.ts';

/**
 * Writes the search of a site whose pages are made, that of each edition into a folder of its own.
 * Pages that are kept from the last build are not indexed again, and files with the bytes of the
 * last build are kept.
 * @param last what the last build has indexed
 * @returns what was indexed, for the next build
 * @throws if a page cannot be read, or a file cannot be written
 */
export function writeSearch(
	site: NextSite,
	ledger: Ledger,
	last?: SearchState,
): SearchState['editions'] {
	const editions = new Map<string, IndexedPages>();
	for (const edition of editionsOf(ledger)) {
		const name = searchFolder(edition);
		const pages = searchPages(edition);
		const indexed = indexPages(pages, { site, edition, earlier: last?.editions.get(name) });
		editions.set(name, indexed);
		mkdirSync(join(site.staging, name), { recursive: true });
		for (const [file, content] of indexFiles(pages, indexed, { edition, hashOf })) {
			const path = `${name}/${file}`;
			if (!site.keepIfSame(path, sha256Of(content)))
				writeFileSync(join(site.staging, path), content);
		}
	}
	return editions;
}

/** The indexed pages: those that are kept from an earlier build, and the others. */
function indexPages(
	pages: readonly SearchPage[],
	{
		site,
		edition,
		earlier,
	}: {
		readonly site: NextSite;
		readonly edition: Ledger;
		readonly earlier: IndexedPages | undefined;
	},
): IndexedPages {
	const places = new Map(earlier?.texts.map(({ address }, place) => [address, place]));
	const found = pages.map((page) => {
		const isKept = site.kept.has(fileOf(page));
		const place = isKept ? places.get(inSite(page.path, edition)) : undefined;
		return place ?? indexOf(page, { site, edition });
	});
	return {
		texts: found.flatMap((one) => {
			if (typeof one === 'number') return earlier?.texts[one] ?? [];
			const { address, title, note, text } = one;
			return { address, title, note, text };
		}),
		lengths: found.map((one) =>
			typeof one === 'number' ? (earlier?.lengths[one] ?? 0) : one.length,
		),
		table: wordTable(found, earlier?.table),
	};
}

/** The file of a page, by its path in the site. */
const fileOf = ({ path }: SearchPage) => `${path.replace(/^\//, '')}index.html`;

function indexOf(
	page: SearchPage,
	{ site, edition }: { readonly site: NextSite; readonly edition: Ledger },
): IndexedPage {
	const written = (text: string) => indexedText(text, edition);
	const { title, note, words } = page.said();
	const found =
		words === undefined
			? wordsOfArticle(readFileSync(site.at(fileOf(page)), 'utf8'))
			: { text: words };
	if (found.text === '') throw new Error(`${page.path} has no text to search.`);
	return indexPage(
		{ address: inSite(page.path, edition), title: written(title), note },
		{
			text: written(found.text),
			...('headings' in found ? { headings: written(found.headings ?? '') } : {}),
		},
	);
}

const hashOf = (text: string) => sha256Of(text).slice(0, 8);
