import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { currentSite } from './current-site.ts';

/** A page that every edition has, as a page of Astro is given it: under the code of the language, or at the root where that is the site's own. */
export interface EditionPath<Params, Props> {
	readonly params: { readonly edition: string | undefined } & Params;
	readonly props: { readonly ledger: Ledger } & Props;
}

/** A page of each edition. */
export function editionPaths(): EditionPath<unknown, unknown>[] {
	return pathsInEditions(() => [{ params: {}, props: {} }]);
}

/** Several pages of each edition. @param pathsOf those of one, each with the rest of its parameters and what it is given */
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
