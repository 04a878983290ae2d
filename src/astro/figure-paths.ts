import { type FigurePage, figurePages } from '../ledger/ask/figure-pages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentSite } from './current-site.ts';

/** A figure that has a page, as a page of Astro is given it. */
export interface FigurePath {
	readonly params: { readonly id: string };
	readonly props: { readonly page: FigurePage; readonly [name: string]: unknown };
}

export function figurePaths(): FigurePath[] {
	return figurePathsOf(currentSite().ledger);
}

/** Those of one edition. */
export function figurePathsOf(ledger: Ledger): FigurePath[] {
	return [...figurePages(ledger).values()].map((page) => ({
		params: { id: page.id },
		props: { page },
	}));
}
