import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { editionsOf, languageOfEdition } from '../../ledger/link/edition.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import {
	correctionsPage,
	dataFolder,
	figuresPage,
	fullAddress,
	inSite,
	pageIn,
	pathInSite,
	textPage,
} from '../../ledger/link/page-address.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import type { LanguageCode } from '../../record/language.ts';
import { languagesOf } from '../../ledger/ask/published-articles.ts';
import { changedOn, lastChange } from './last-change.ts';

/** The maximum number of addresses in a sitemap: https://www.sitemaps.org/protocol.html#index. */
const mostAddresses = 50_000;

/**
 * The sitemaps of a site by file name; `sitemap.xml` lists the others.
 * @param paths the addresses of the pages that search engines may index; each entry links
 * the page in the other languages
 */
export async function sitemaps(
	paths: readonly string[],
	ledger: Ledger,
): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, string>();
	const sorted = paths.toSorted();
	const listed = new Set(paths);
	for (let start = 0; start < Math.max(1, sorted.length); start += mostAddresses) {
		const stream = new SitemapStream({
			hostname: ledger.site.baseUrl,
			xmlns: { news: false, image: false, video: false, xhtml: editionsOf(ledger).length > 1 },
			lastmodDateOnly: true,
		});
		for (const path of sorted.slice(start, start + mostAddresses)) {
			const lastmod = changedAt(path, ledger);
			const links = alternatesOf(path, ledger)
				.filter(({ path }) => listed.has(path))
				.map(({ language, path }) => ({
					lang: language,
					url: fullAddress(path, ledger),
				}));
			stream.write({
				url: path,
				...(lastmod === undefined ? {} : { lastmod }),
				...(links.length < 2 ? {} : { links }),
			});
		}
		stream.end();
		files.set(`sitemap-${files.size + 1}.xml`, (await streamToPromise(stream)).toString());
	}
	const index = new SitemapIndexStream();
	for (const name of files.keys())
		index.write({ url: fullAddress(inSite(`/${name}`, ledger), ledger) });
	index.end();
	return new Map([['sitemap.xml', (await streamToPromise(index)).toString()], ...files]);
}

/** A page in one of its languages. */
interface InLanguage {
	readonly language: LanguageCode;
	readonly path: string;
}

/**
 * A page in every language, itself included: an article in the languages of its translations, any
 * other page in those of the editions.
 */
function alternatesOf(path: string, ledger: Ledger): readonly InLanguage[] {
	const article = textAt(path, ledger);
	if (article !== undefined)
		return languagesOf(article, ledger).map(({ language, slug }) => ({
			language,
			path: textPage(slug, ledger),
		}));
	const { root } = inEdition(path, ledger);
	return editionsOf(ledger).map((edition) => ({
		language: languageOfEdition(edition),
		path: pageIn(edition, root),
	}));
}

/** The edition that a page belongs to, and its path in the original. */
function inEdition(
	path: string,
	ledger: Ledger,
): { readonly edition: Ledger; readonly root: string } {
	const [original, ...others] = editionsOf(ledger);
	const edition = others.find((one) => path.startsWith(pageIn(one, '/'))) ?? original ?? ledger;
	return { edition, root: path.slice(pageIn(edition, '/').length - 1) };
}

function textAt(path: string, ledger: Ledger): Article | undefined {
	const slug = pathInSite(path, ledger).slice(1, -1);
	return ledger.articles.get(slug) ?? ledger.translations.get(slug);
}

/**
 * The day on which the page at a path last changed according to the content; undefined if the
 * content names no day, or none that is precise enough.
 */
export function changedAt(path: string, ledger: Ledger): string | undefined {
	const day = dayOf(path, ledger);
	return day?.length === 10 ? day : undefined;
}

function dayOf(path: string, ledger: Ledger): string | undefined {
	const article = textAt(path, ledger);
	if (article !== undefined) return changedOn(article, ledger);
	const { edition, root } = inEdition(path, ledger);
	if (root === '/') return lastChange(edition);
	if (root === dataFolder) return lastChange(ledger);
	if (root === correctionsPage) return correctionsOf(ledger)[0]?.correction.date;
	const figure = root.startsWith(figuresPage) ? root.slice(figuresPage.length, -1) : '';
	return ledger.released.get(figure)?.at(-1)?.released;
}
