/** Where the pages around the articles stand, from the root of the site. Ids need no encoding: `record/scalars.ts`. */
export const figuresPage = '/figures/';
export const sourcesPage = '/sources/';
export const claimsPage = '/claims/';
export const searchPage = '/search/';
export const correctionsPage = '/corrections/';
export const methodPage = '/method/';
export const glossaryPage = '/glossary/';

export function figurePage(id: string): string {
	return `${figuresPage}${id}/`;
}

/** The value of a figure as readers were told it on one day. @param day of a release */
export function frozenPage(id: string, day: string): string {
	return `${figurePage(id)}${day}/`;
}

/** The first page of the list is the list itself. No id of a figure can take the address of another: none has a slash. */
export function figureListPage(page: number): string {
	return page === 1 ? figuresPage : `${figuresPage}page/${page}/`;
}

export function sourcePage(id: string): string {
	return `${sourcesPage}${id}/`;
}

export function claimPlace(id: string): string {
	return `${claimsPage}#claim-${id}`;
}

/** Where a word of the records is explained with its mark. @param term its id, as `termId` gives it */
export function methodPlace(term: string): string {
	return `${methodPage}#${term}`;
}

export function glossaryPlace(term: string): string {
	return `${glossaryPage}#${term}`;
}
