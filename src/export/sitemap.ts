import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Ledger } from '../ledger/ledger.ts';
import { correctionsPage, figuresPage } from '../ledger/page-address.ts';
import { correctionsOf } from '../ledger/published-corrections.ts';
import { changedOn, lastChange } from './last-change.ts';

/** As many addresses as a sitemap may have: https://www.sitemaps.org/protocol.html#index. */
const mostAddresses = 50_000;

/**
 * The sitemaps of a site by the names of their files: `sitemap.xml` lists the others.
 * @param paths of the pages that search engines may show, from the root of the site
 */
export async function sitemaps(paths: readonly string[], ledger: Ledger): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, string>();
	const sorted = paths.toSorted();
	for (let start = 0; start < Math.max(1, sorted.length); start += mostAddresses) {
		const stream = new SitemapStream({ hostname: ledger.site.baseUrl, xmlns: { news: false, image: false, video: false, xhtml: false }, lastmodDateOnly: true });
		for (const path of sorted.slice(start, start + mostAddresses)) {
			const lastmod = changedAt(path, ledger);
			stream.write({ url: path, ...(lastmod === undefined ? {} : { lastmod }) });
		}
		stream.end();
		files.set(`sitemap-${files.size + 1}.xml`, (await streamToPromise(stream)).toString());
	}
	const index = new SitemapIndexStream();
	for (const name of files.keys()) index.write({ url: new URL(`/${name}`, ledger.site.baseUrl).href });
	index.end();
	return new Map([['sitemap.xml', (await streamToPromise(index)).toString()], ...files]);
}

/** The day on which the page at a path last changed, by the content itself; undefined where the content names no day, or none that is precise enough. */
export function changedAt(path: string, ledger: Ledger): string | undefined {
	const day = dayOf(path, ledger);
	return day?.length === 10 ? day : undefined;
}

function dayOf(path: string, ledger: Ledger): string | undefined {
	const address = path.slice(1, -1);
	const article = ledger.articles.get(address) ?? ledger.translations.get(address);
	if (article !== undefined) return changedOn(article, ledger);
	if (path === '/' || path === '/data/') return lastChange(ledger);
	if (path === correctionsPage) return correctionsOf(ledger)[0]?.correction.date;
	const figure = path.startsWith(figuresPage) ? path.slice(figuresPage.length, -1) : '';
	return ledger.released.get(figure)?.at(-1)?.released;
}
