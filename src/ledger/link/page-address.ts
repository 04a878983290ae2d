import { codeOfEdition, type Edition } from './edition.ts';

/** The address of a page that every edition has, from the root of the site: "/figures/", "/uk/figures/". @param path with slashes at both ends */
export function pageIn(edition: Edition, path: string): string {
	const code = codeOfEdition(edition);
	return code === undefined ? path : `/${code}${path}`;
}

/** Where the pages around the articles stand in each edition. Ids need no encoding: `record/scalars.ts`. */
export const figuresPage = '/figures/';
export const sourcesPage = '/sources/';
export const claimsPage = '/claims/';
export const searchPage = '/search/';
export const correctionsPage = '/corrections/';
export const methodPage = '/method/';
export const glossaryPage = '/glossary/';

export function figurePage(id: string, edition: Edition): string {
	return pageIn(edition, `${figuresPage}${id}/`);
}

/** The value of a figure as readers were told it on one day, in the words of that day: every edition leads to the same page. @param day of a release */
export function frozenPage(id: string, day: string): string {
	return `${figuresPage}${id}/${day}/`;
}

/** The first page of the list is the list itself. No id of a figure can take the address of another: none has a slash. */
export function figureListPage(page: number, edition: Edition): string {
	return pageIn(edition, page === 1 ? figuresPage : `${figuresPage}page/${page}/`);
}

export function sourcePage(id: string, edition: Edition): string {
	return pageIn(edition, `${sourcesPage}${id}/`);
}

export function claimPlace(id: string, edition: Edition): string {
	return `${pageIn(edition, claimsPage)}#claim-${id}`;
}

/** Where a word of the records is explained with its mark. @param term its id, as `termId` gives it */
export function methodPlace(term: string, edition: Edition): string {
	return `${pageIn(edition, methodPage)}#${term}`;
}

export function glossaryPlace(term: string, edition: Edition): string {
	return `${pageIn(edition, glossaryPage)}#${term}`;
}
