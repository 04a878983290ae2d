import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentSite } from './current-site.ts';

/**
 * A page that every edition has, as parameters and props for Astro: under the code of the language,
 * or at the root for the site's own language.
 */
export interface EditionPath<Params, Props> {
	readonly params: { readonly edition: string | undefined } & Params;
	readonly props: { readonly ledger: Ledger } & Props;
}

/** One page for each edition. */
export function editionPaths(): EditionPath<unknown, unknown>[] {
	return pathsInEditions(() => [{ params: {}, props: {} }]);
}

/**
 * Several pages for each edition.
 * @param pathsOf the pages of one edition, each with its other parameters and its props
 */
export function pathsInEditions<Params, Props>(
	pathsOf: (ledger: Ledger) => readonly { readonly params: Params; readonly props: Props }[],
): EditionPath<Params, Props>[] {
	return editionsOf(currentSite().ledger).flatMap((ledger) =>
		pathsOf(ledger).map(({ params, props }) => ({
			params: { edition: codeOfEdition(ledger), ...params },
			props: { ledger, ...props },
		})),
	);
}
