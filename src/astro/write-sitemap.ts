import { closeSync, openSync, readSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitemaps } from '../export/meta/sitemap.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { NextSite } from './build/next-site.ts';
import { inSite } from '../ledger/link/page-address.ts';

/**
 * The number of bytes that contain the head of a page, with its instructions for search engines.
 */
const headBytes = 4096;

/** Astro lists it as a folder, but writes a file next to the others. */
const notFound = '404/';

/**
 * Writes the sitemaps of a site whose pages are made. A page is listed unless it tells search engines
 * not to index it, so that no list of pages has to be maintained.
 * @param pages paths from the root of the site, without the first slash, as Astro names them
 * @param hiddenBefore the pages of the last build that were not listed
 * @returns the pages that are not listed
 */
export async function writeSitemap(
	site: NextSite,
	pages: readonly string[],
	hiddenBefore: readonly string[],
	ledger: Ledger,
): Promise<readonly string[]> {
	const known = new Set(hiddenBefore);
	const head = Buffer.alloc(headBytes);
	const hidden: string[] = [];
	const listed: string[] = [];
	for (const page of pages) {
		if (page === notFound) continue;
		const file = `${page}index.html`;
		const isListed = site.kept.has(file) ? !known.has(page) : isForSearch(site.at(file), head);
		if (isListed) listed.push(inSite(`/${page}`, ledger));
		else hidden.push(page);
	}
	for (const [name, text] of await sitemaps(listed, ledger))
		await writeFile(join(site.staging, name), text);
	return hidden;
}

/**
 * Whether the head of a page does not tell search engines not to index it. A thread that would read
 * it costs six times as much as reading it.
 * @param head room for it
 * @throws if it cannot be read
 */
function isForSearch(path: string, head: Buffer): boolean {
	const file = openSync(path, 'r');
	try {
		const bytes = readSync(file, head, 0, headBytes, 0);
		return !/<meta name="robots" content="[^"]*noindex/.test(head.toString('latin1', 0, bytes));
	} finally {
		closeSync(file);
	}
}
