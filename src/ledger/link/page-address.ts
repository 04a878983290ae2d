import { type LanguageCode, languageCodes } from '../../record/language.ts';
import { isFile } from '../../record/scalars.ts';
import type { Ledger } from '../ledger.ts';
import { publicFolder } from '../read/content-file.ts';
import { codeOfEdition, type Edition } from './edition.ts';

/**
 * Every address in the site is made here, in three forms. A path starts at the root of the site
 * ("/figures/"), an address at the root of its host ("/repo/figures/", where `baseUrl` has the path
 * "/repo/"), and a full address names the host as well.
 */
type OfSite = Pick<Ledger, 'site'>;

/** The roots by `baseUrl`: each page has dozens of addresses, and parsing one takes a microsecond. */
const roots = new Map<string, string>();

/**
 * The path of the site on its host, with slashes at both ends: "/", "/repo/".
 * @param baseUrl as in `site.yaml`
 */
export function rootOf(baseUrl: string): string {
	const known = roots.get(baseUrl);
	if (known !== undefined) return known;
	const root = new URL(baseUrl).pathname.replace(/\/?$/, '/');
	roots.set(baseUrl, root);
	return root;
}

/** The host of a site as readers know it: "user.github.io". */
export function hostOf(baseUrl: string): string {
	return new URL(baseUrl).host;
}

/**
 * The address of a page that exists once, for all languages: "/repo/data/".
 * @param path with a slash at its start
 */
export function inSite(path: string, { site }: OfSite): string {
	return rootOf(site.baseUrl) + path.slice(1);
}

/** The path of an address in the site, with a slash at its start: "/data/" of "/repo/data/". */
export function pathInSite(address: string, { site }: OfSite): string {
	return address.slice(rootOf(site.baseUrl).length - 1);
}

/**
 * An address with its host: "https://user.github.io/repo/data/".
 * @param address as returned by `inSite` and the other functions here
 */
export function fullAddress(address: string, { site }: OfSite): string {
	return new URL(address, site.baseUrl).href;
}

/**
 * The path of a page in the edition of a language: "/uk/figures/".
 * @param path with a slash at its start
 */
export function pathInEdition(code: LanguageCode, path: string): string {
	return `/${code}${path}`;
}

/** The language in which a path begins: "uk" for "/uk/figures/". */
export function languageOfPath(path: string): LanguageCode | undefined {
	return languageCodes.find((code) => path.startsWith(pathInEdition(code, '/')));
}

/**
 * The path of an address that an author wrote, which may name this site; undefined for an address
 * of another one.
 */
export function ownPath(written: string, { site }: OfSite): string | undefined {
	const home = new URL(site.baseUrl).origin + rootOf(site.baseUrl);
	if (written.startsWith(home)) return `/${written.slice(home.length)}`;
	return /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/iu.test(written) ? undefined : written;
}

/**
 * The address of a page that every edition has: "/figures/", "/uk/figures/".
 * @param path with a slash at its start
 */
export function pageIn(edition: Edition, path: string): string {
	const code = codeOfEdition(edition);
	return inSite(code === undefined ? path : pathInEdition(code, path), edition);
}

/** "old-name" and "/old-name" as a path: "/old-name/". Files keep their ending. */
export function writtenPath(written: string): string {
	const path = `/${written.replace(/^\//, '')}`;
	return path.endsWith('/') || isFile(path) ? path : `${path}/`;
}

/**
 * Paths of the pages around the articles in each edition. Ids need no encoding:
 * `record/scalars.ts`.
 */
export const figuresPage = '/figures/';
export const sourcesPage = '/sources/';
/** The list of all articles, which a site has if its first page does not show them all. */
export const explainersPage = '/explainers/';
export const claimsPage = '/claims/';
export const searchPage = '/search/';
export const correctionsPage = '/corrections/';
/** The preview of the pages that have none of their own. */
export const socialPicture = '/social.png';
export const methodPage = '/method/';
export const glossaryPage = '/glossary/';

/** Paths of pages that exist once, for all languages. */
export const dataFolder = '/data/';
export const checksPage = '/checks/';
export const checksFile = '/checks.json';
export const textForPrograms = '/llms.txt';
export const sitemapFile = '/sitemap.xml';

/** The paths of the pages that every edition has, whatever its articles. */
export const editionPages: ReadonlySet<string> = new Set([
	'/',
	figuresPage,
	sourcesPage,
	claimsPage,
	searchPage,
	correctionsPage,
	methodPage,
	glossaryPage,
]);

/** The path at which readers find a file of the folder `public`: "/files/report.pdf". */
export function pathOfPublicFile(file: string): string {
	return file.slice(publicFolder.length - 1);
}

/** A file directly in the folder `public`. */
export function publicFile(name: string, ledger: OfSite): string {
	return inSite(`/${encodeURIComponent(name)}`, ledger);
}

/**
 * The path of an article, a translation or a page of the site about itself.
 * @param slug for a translation "uk/ceasefire"
 */
export function textPath(slug: string): string {
	return `/${slug}/`;
}

/** The address of such a text. */
export function textPage(slug: string, ledger: OfSite): string {
	return inSite(textPath(slug), ledger);
}

/**
 * The page that shows only a chart.
 * @param slug of the article
 */
export function chartPage(slug: string, id: string, ledger: OfSite): string {
	return inSite(chartPath(slug, id), ledger);
}

/** The path of that page. */
export function chartPath(slug: string, id: string): string {
	return `/charts/${slug}/${id}/`;
}

/**
 * The path of a tag in every edition.
 * @param word the tag as in addresses
 */
export function tagPath(word: string): string {
	return `/tags/${word}/`;
}

export function figurePage(id: string, edition: Edition): string {
	return pageIn(edition, `${figuresPage}${id}/`);
}

/**
 * A file of a figure.
 * @param ending what follows the id: "json", "cite"
 */
export function figureFile(id: string, ending: string, ledger: OfSite): string {
	return inSite(`${figuresPage}${id}.${ending}`, ledger);
}

/** The preview of a figure for social networks, in the language of an edition. */
export function figurePicture(id: string, edition: Edition): string {
	return pageIn(edition, `${figuresPage}${id}.png`);
}

/**
 * The frozen page with the value of a figure on one day of release, in the words of that day. It is
 * the same in every edition.
 * @param day of a release
 */
export function frozenPage(id: string, day: string, ledger: OfSite): string {
	return inSite(`${figuresPage}${id}/${day}/`, ledger);
}

/** An image of a text in one width. */
export function imageFile(name: string, ledger: OfSite): string {
	return inSite(`/images/${name}.webp`, ledger);
}

/**
 * The path of one page of a list; the first one is that of the list itself. No id of a figure or a
 * source contains a slash, so paths cannot collide.
 * @param list its path, with slashes at both ends
 */
export function listPath(list: string, page: number): string {
	return page === 1 ? list : `${list}page/${page}/`;
}

/** One page of the list of figures. */
export function figureListPage(page: number, edition: Edition): string {
	return pageIn(edition, listPath(figuresPage, page));
}

export function sourcePage(id: string, edition: Edition): string {
	return pageIn(edition, `${sourcesPage}${id}/`);
}

/**
 * The citation files of sources without their extension.
 * @param id of one source; by default, all sources that articles rely on
 */
export function sourceFiles(ledger: OfSite, id?: string): string {
	return inSite(id === undefined ? sourcesPage.slice(0, -1) : `${sourcesPage}${id}`, ledger);
}

/** The path of the page of an author or editor in every edition. */
export function personPath(id: string): string {
	return `/people/${id}/`;
}

export function claimPlace(id: string, edition: Edition): string {
	return `${pageIn(edition, claimsPage)}#claim-${id}`;
}

/**
 * Where a term of the records is explained with its mark.
 * @param term its id, as returned by `termId`
 */
export function methodPlace(term: string, edition: Edition): string {
	return `${pageIn(edition, methodPage)}#${term}`;
}

export function glossaryPlace(term: string, edition: Edition): string {
	return `${pageIn(edition, glossaryPage)}#${term}`;
}

export function correctionPlace(id: string, edition: Edition): string {
	return `${pageIn(edition, correctionsPage)}#${id}`;
}
