import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { compoundsIn, wordsIn } from '../../browser/search/spelling.ts';
import { indexedText } from '../../export/search/indexed-text.ts';
import type { LanguageCode } from '../../record/language.ts';
import { sha256Of } from '../../workspace/sha256.ts';
import { placesIn } from '../files/places-in.ts';
import type { IndexAnswer, IndexRequest, PageToIndex } from './index-request.ts';

/** The files that a search loads. Pagefind also writes its own interfaces, which no page uses. */
const needed =
	/^(?:fragment|index)\/|^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|^pagefind\.[^/]*\.pf_meta$|^wasm\./;
/** The files that a search loads of a part that is not the first one, whose engine it uses. */
const neededBeside = /^(?:fragment|index)\/|^pagefind-entry\.json$|^pagefind\.[^/]*\.pf_meta$/;

/**
 * Parts of an article that are not its text: cards, drawings except their titles, the list of
 * sources, citation marks.
 */
const notText = ['[popover]', 'figure > :not(figcaption)', '.refs', '.cite', '.meta', '.kicker'];

/**
 * Writes the index of a part of the search, except the files that the last build has left. Pages are
 * added in their order, because two builds must give the same bytes.
 * @param staging the folder in which the site is written
 * @throws if a page cannot be added
 */
export async function writeIndex(
	{ folder, isFirst, editions, left }: IndexRequest,
	staging: string,
): Promise<IndexAnswer> {
	const { index, errors } = await createIndex({ excludeSelectors: notText });
	if (index === undefined)
		throw new Error(`The search index was not written: ${errors.join('; ')}`);
	for (const { language, pages } of editions)
		for (const page of pages) await add(page, language, index);
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const ids = new Map<string, string>();
	const wordsOf = new Map<string, readonly string[]>();
	const written: string[] = [];
	const same: string[] = [];
	const placeOf = placesIn(staging);
	for (const { path, content } of files) {
		if (!(isFirst ? needed : neededBeside).test(path)) continue;
		const name = `${folder}/${path}`;
		const bytes = path === 'pagefind-entry.json' ? Buffer.from(inOrder(content)) : content;
		written.push(name);
		if (left[name] === sha256Of(bytes)) same.push(name);
		else writeFileSync(placeOf(name), bytes);
		const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
		if (id === undefined) continue;
		const { url, text } = readFragment(content);
		ids.set(url, id);
		wordsOf.set(url, [...wordsIn(text), ...compoundsIn(text)]);
	}
	const lost = editions.flatMap(({ pages }) => pages).find(({ path }) => !ids.has(path));
	if (lost !== undefined) throw new Error(`${lost.path} is not in the search index.`);
	return {
		folder,
		same,
		index: {
			files: written,
			ids: Object.fromEntries(ids),
			words: editions.map(({ pages }) =>
				[...new Set(pages.flatMap(({ path }) => wordsOf.get(path) ?? []))].sort().join(' '),
			),
		},
	};
}

/** @throws if Pagefind does not take the page */
async function add(
	{ path, title, note, words, html, mark }: PageToIndex,
	language: LanguageCode,
	index: PagefindIndex,
): Promise<void> {
	const written = (text: string) => indexedText(text, language);
	const { errors } = await (words === undefined
		? index.addHTMLFile({
				url: path,
				content: written(marked(readFileSync(html, 'utf8'), path, mark)),
			})
		: index.addCustomRecord({
				url: path,
				content: written(words),
				language,
				meta: { title: written(title), note },
			}));
	if (errors.length > 0)
		throw new Error(`${path} is not in the search index: ${errors.join('; ')}`);
}

/**
 * The page as Pagefind indexes it, with its text and its note marked; readers get it without these
 * marks. Numbers in the text are labels, which Pagefind does not read.
 */
function marked(html: string, path: string, mark: string): string {
	const main = '<main id="main">';
	if (!html.includes(main)) throw new Error(`${path} has no text to search.`);
	return html
		.replace(/<(\/?)label\b/g, '<$1span')
		.replace(main, () => `<main id="main" data-pagefind-body>${mark}`);
}

/** Sorts the list of languages, which Pagefind writes in random order. */
function inOrder(entry: Uint8Array): string {
	const read: { languages: Record<string, unknown> } = JSON.parse(Buffer.from(entry).toString());
	return JSON.stringify({
		...read,
		languages: Object.fromEntries(
			Object.entries(read.languages).sort(([a], [b]) => (a < b ? -1 : 1)),
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
