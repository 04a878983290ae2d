import { codeOfEdition, editionsOf } from '../ledger/link/edition.ts';
import type { ListPage } from '../ledger/ask/listed/list-pages.ts';
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

/** A list of an edition that continues on further pages. */
interface PagedList<Params, Props, Item> {
	readonly params: Params;
	readonly props: Props;
	readonly pages: readonly ListPage<Item>[];
}

/**
 * The pages of lists of each edition: the first at the address of the list, the others below it, as
 * the parameter `page`.
 * @param listsOf the lists of one edition, each with its other parameters and its props
 */
export function listPaths<Params, Props, Item>(
	listsOf: (ledger: Ledger) => readonly PagedList<Params, Props, Item>[],
) {
	return pathsInEditions((ledger) =>
		listsOf(ledger).flatMap(({ params, props, pages }) =>
			pages.map((list) => ({
				params: { ...params, page: pageParameter(list) },
				props: { ...props, list },
			})),
		),
	);
}

/** What follows the path of a list in that of one of its pages: "page/2"; nothing for the first. */
export function pageParameter({ number }: Pick<ListPage<unknown>, 'number'>): string | undefined {
	return number === 1 ? undefined : `page/${number}`;
}
