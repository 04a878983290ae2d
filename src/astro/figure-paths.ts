import { type FigurePage, figurePages } from '../ledger/ask/figure-pages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentSite } from './current-site.ts';

/** The page of a figure, as parameters and props for Astro. */
export interface FigurePath {
	readonly params: { readonly id: string };
	readonly props: { readonly page: FigurePage; readonly [name: string]: unknown };
}

export function figurePaths(): FigurePath[] {
	return figurePathsOf(currentSite().ledger);
}

/** The pages of the figures of one edition. */
export function figurePathsOf(ledger: Ledger): FigurePath[] {
	return [...figurePages(ledger).values()].map((page) => ({
		params: { id: page.id },
		props: { page },
	}));
}
