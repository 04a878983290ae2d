import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { close, createIndex } from 'pagefind';
import { searchFacets, type SearchPage, searchPages } from '../export/search-pages.ts';
import type { SearchFacets } from '../finder/search.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What a search loads. Pagefind writes its own interfaces too, of which no page has any use. */
const needed = /^(?:fragment|index)\/|^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^pagefind\.[^/]*\.pf_meta$|^wasm\./;

/** What of an explainer is not its text: cards, drawings but for their titles, the list of sources, notes of citation. */
const notText = ['[popover]', 'figure > :not(figcaption)', '.refs', '.cite', '.meta', '.kicker'];

/**
 * Writes the index of the search into a site that has been built, under `pagefind/`. Pages are added one after another and narrowed by
 * a table of our own: the filters that Pagefind writes are in another order each time, and two builds are to give the same bytes.
 * @throws where a page cannot be added
 */
export async function writeSearch(folder: string, ledger: Ledger): Promise<void> {
	const pages = searchPages(ledger);
	try {
		const { index, errors } = await createIndex({ excludeSelectors: notText });
		if (index === undefined) throw new Error(`The index of the search was not written: ${errors.join('; ')}`);
		for (const page of pages) {
			const { errors } = await (page.words === undefined
				? index.addHTMLFile({ url: page.address, content: marked(await readFile(join(folder, page.address, 'index.html'), 'utf8'), page) })
				: index.addCustomRecord({ url: page.address, content: page.words, language: ledger.site.language, meta: { title: page.title, note: page.note } }));
			if (errors.length > 0) throw new Error(`${page.address} is not in the index of the search: ${errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		const ids = new Map<string, string>();
		for (const { path, content } of files) {
			if (!needed.test(path)) continue;
			const target = join(folder, 'pagefind', path);
			await mkdir(dirname(target), { recursive: true });
			await writeFile(target, content);
			const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
			if (id !== undefined) ids.set(addressIn(content), id);
		}
		const lost = pages.find(({ address }) => !ids.has(address));
		if (lost !== undefined) throw new Error(`${lost.address} is not in the index of the search.`);
		await writeFile(join(folder, 'pagefind', 'facets.json'), JSON.stringify({ ids: pages.map(({ address }) => ids.get(address) ?? ''), facets: searchFacets(pages, ledger) } satisfies SearchFacets));
	} finally {
		await close();
	}
}

/** The page with what Pagefind is to know of it: what of it is text, and its note. Readers get it without. A number in the text is a label, and of labels Pagefind reads nothing. */
function marked(html: string, { address, note }: SearchPage): string {
	const main = '<main id="main">';
	if (!html.includes(main)) throw new Error(`${address} has no text to look through.`);
	return html.replace(/<(\/?)label\b/g, '<$1span').replace(main, () => `<main id="main" data-pagefind-body>${toHtml(h('p', { dataPagefindIgnore: '', dataPagefindMeta: 'note' }, note))}`);
}

/** The address of the page that a fragment of the index is of: JSON behind a signature, compressed. */
function addressIn(fragment: Uint8Array): string {
	const text = gunzipSync(fragment).toString('utf8');
	const read: unknown = JSON.parse(text.slice(text.indexOf('{')));
	if (typeof read !== 'object' || read === null || !('url' in read) || typeof read.url !== 'string') throw new Error('A fragment of the index of the search has no address.');
	return read.url;
}
