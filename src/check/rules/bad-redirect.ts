import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { isPublic } from '../../ledger/ask/public-paths.ts';
import { oldAddresses, type Redirect } from '../../ledger/ask/redirects.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import {
	checksPage,
	dataFolder,
	editionPages,
	figurePage,
	pathInSite,
	writtenPath,
} from '../../ledger/link/page-address.ts';
import { publicFolder } from '../../ledger/read/content-file.ts';
import { isFile } from '../../record/scalars.ts';
import type { Found, Rule } from '../rule.ts';
import { isSitePage } from '../site-pages.ts';

/** An old address leads to one page that exists. */
export const badRedirect: Rule = {
	code: 'bad-redirect',
	title: 'An old address leads to a page that exists',
	severity: 'error',
	section: 'References',
	check,
};

/** Pages that every site has. */
const always: ReadonlySet<string> = new Set([...editionPages, checksPage, dataFolder]);

function check(ledger: Ledger): readonly Found[] {
	const { redirects, removed, target } = oldAddresses(ledger);
	const written = redirects.filter(({ isDerived }) => !isDerived);
	const first = new Map<string, Redirect>();
	const found: Found[] = [];
	for (const one of written) {
		const { from, to, place } = one;
		const other = first.get(from);
		if (other !== undefined)
			found.push({
				place,
				message: `The old address ${from} leads to ${other.to} already.`,
				hint: 'An address leads to one page. Remove one of the two.',
				related: { place: other.place, message: 'The first redirect.' },
			});
		else first.set(from, one);
		const taken = takenPart(from, ledger);
		if (taken !== undefined)
			found.push({
				place,
				message: `${taken} is the address of a ${isFile(taken) || !taken.endsWith('/') ? 'file' : 'page'}, so ${taken === from ? 'it' : from} cannot lead to ${to}.`,
				hint: 'Remove the redirect, or give the page another address.',
			});
		else if (removed.has(from))
			found.push({
				place,
				message: `${from} leads to ${to}, and site.yaml says that its page was removed.`,
				hint: 'Keep one of the two.',
			});
		const end = target(from);
		if (end === undefined)
			found.push({
				place,
				message: `The old address ${from} leads in a circle.`,
				hint: 'Let it lead to a page that exists.',
			});
		else if (!/^https?:/.test(end) && !isThere(end, ledger) && other === undefined)
			found.push({
				place,
				message: `The old address ${from} leads to ${end}, where there is no page.`,
				hint: 'Write the address of a page of this site, or a whole address that begins with https://.',
			});
	}
	for (const path of Object.keys(ledger.site.removed ?? {}))
		if (isThere(writtenPath(path), ledger))
			found.push({
				place: ledger.siteKeyPlace(['removed', path]),
				message: `${writtenPath(path)} is said to be removed, and is the address of a page.`,
				hint: 'Remove the note.',
			});
	return found;
}

/** Folders of the site, of whose addresses `isSitePage` does not know which ones there are. */
const inFolders = /^\/(?:data|figures\/(?:data|page))\/./;

/**
 * The part of an old address that the site has already: the address, the page of which it is the
 * file, or a file that would have to be a folder.
 */
function takenPart(from: string, ledger: Ledger): string | undefined {
	if (isThere(from, ledger) || (isSitePage(from, ledger) && !inFolders.test(from))) return from;
	const page = from.replace(/index\.html?$/, '');
	if (page !== from && isThere(page, ledger)) return page;
	const folders = [...from.matchAll(/(?<=.)\//g)].map(({ index }) => from.slice(0, index));
	return folders.find((folder) =>
		isFile(folder)
			? isSitePage(folder, ledger)
			: ledger.files.has(`${publicFolder}${folder.slice(1)}`),
	);
}

function isThere(path: string, ledger: Ledger): boolean {
	return (
		always.has(path) ||
		isPublic(path, ledger) ||
		[...figurePages(ledger).keys()].some(
			(id) => pathInSite(figurePage(id, ledger), ledger) === path,
		)
	);
}
