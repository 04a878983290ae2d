import { ascending } from 'd3-array';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';
import {
	facetsFile,
	searchFacets,
	searchFolder,
	type SearchPage,
	searchPages,
} from '../export/search/search-pages.ts';
import { leadingRows } from '../export/search/leading-rows.ts';
import { indexedText, notSearched } from '../export/search/search-query.ts';
import { wordsIn } from '../browser/search/spelling.ts';
import type { SearchFacets } from '../browser/search/search.ts';
import { editionsOf, languageOfEdition } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NextSite } from './build/next-site.ts';

/** The files that a search loads. Pagefind also writes its own interfaces, which no page uses. */
const needed =
	/^(?:fragment|index)\/|^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^pagefind\.[^/]*\.pf_meta$|^wasm\./;

/**
 * Parts of an article that are not its text: cards, drawings except their titles, the list of
 * sources, citation marks.
 */
const notText = ['[popover]', 'figure > :not(figcaption)', '.refs', '.cite', '.meta', '.kicker'];

/**
 * Writes the search index of a site whose pages are made to `pagefind/`, with one part for each edition, which
 * Pagefind distinguishes by the language of a page. Pages are added one after another and filtered
 * by a table of our own, because Pagefind writes filters in random order and two builds must give
 * the same bytes.
 * @throws if a page cannot be added
 */
export async function writeSearch(site: NextSite, ledger: Ledger): Promise<void> {
	const editions = editionsOf(ledger).map((edition) => ({ edition, pages: searchPages(edition) }));
	try {
		const { index, errors } = await createIndex({ excludeSelectors: notText });
		if (index === undefined)
			throw new Error(`The search index was not written: ${errors.join('; ')}`);
		for (const { edition, pages } of editions) {
			const written = (text: string) => indexedText(text, edition);
			for (const page of pages) {
				const { errors } = await (page.words === undefined
					? index.addHTMLFile({
							url: page.path,
							content: written(
								marked(readFileSync(site.at(`${page.path.slice(1)}index.html`), 'utf8'), page),
							),
						})
					: index.addCustomRecord({
							url: page.path,
							content: written(page.words),
							language: languageOfEdition(edition),
							meta: { title: written(page.title), note: page.note },
						}));
				if (errors.length > 0)
					throw new Error(`${page.path} is not in the search index: ${errors.join('; ')}`);
			}
		}
		const { files } = await index.getFiles();
		const ids = new Map<string, string>();
		const wordsOf = new Map<string, readonly string[]>();
		const made = new Set<string>();
		for (const { path, content } of files) {
			if (!needed.test(path)) continue;
			const target = join(site.staging, searchFolder, path);
			const parent = dirname(target);
			if (!made.has(parent)) mkdirSync(parent, { recursive: true });
			made.add(parent);
			writeFileSync(target, path === 'pagefind-entry.json' ? inOrder(content) : content);
			const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
			if (id === undefined) continue;
			const { url, text } = readFragment(content);
			ids.set(url, id);
			wordsOf.set(url, wordsIn(text));
		}
		for (const { edition, pages } of editions) {
			const lost = pages.find(({ path }) => !ids.has(path));
			if (lost !== undefined) throw new Error(`${lost.path} is not in the search index.`);
			const not = notSearched(edition);
			const facets: SearchFacets = {
				ids: pages.map(({ path }) => ids.get(path) ?? ''),
				facets: searchFacets(pages, edition),
				leading: leadingRows(pages, edition),
				words: [...new Set(pages.flatMap(({ path }) => wordsOf.get(path) ?? []))].sort().join(' '),
				...(not === undefined ? {} : { not }),
			};
			writeFileSync(join(site.staging, searchFolder, facetsFile(edition)), JSON.stringify(facets));
		}
	} finally {
		await close();
	}
}

/**
 * The page as Pagefind indexes it, with its text and its note marked; readers get it without these
 * marks. Numbers in the text are labels, which Pagefind does not read.
 */
function marked(html: string, { path, note }: SearchPage): string {
	const main = '<main id="main">';
	if (!html.includes(main)) throw new Error(`${path} has no text to search.`);
	return html
		.replace(/<(\/?)label\b/g, '<$1span')
		.replace(
			main,
			() =>
				`<main id="main" data-pagefind-body>${toHtml(h('p', { dataPagefindIgnore: '', dataPagefindMeta: 'note' }, note))}`,
		);
}

/** Sorts the list of languages, which Pagefind writes in random order. */
function inOrder(entry: Uint8Array): string {
	const read: { languages: Record<string, unknown> } = JSON.parse(Buffer.from(entry).toString());
	return JSON.stringify({
		...read,
		languages: Object.fromEntries(
			Object.entries(read.languages).sort(([a], [b]) => ascending(a, b)),
		),
	});
}

/** The path and the text of the page of an index fragment, which is JSON after a signature. */
function readFragment(fragment: Uint8Array): { readonly url: string; readonly text: string } {
	const json = gunzipSync(fragment).toString('utf8');
	const read: unknown = JSON.parse(json.slice(json.indexOf('{')));
	if (typeof read !== 'object' || read === null || !('url' in read) || typeof read.url !== 'string')
		throw new Error('A fragment of the search index has no address.');
	const content = 'content' in read && typeof read.content === 'string' ? read.content : '';
	const meta = 'meta' in read && typeof read.meta === 'object' ? read.meta : {};
	return { url: read.url, text: [content, ...Object.values(meta ?? {})].join(' ') };
}
