import type { Ledger } from '../../ledger/ledger.ts';
import { fullAddress } from '../../ledger/link/page-address.ts';

/**
 * schema.org breadcrumbs of a page, from the widest page to the page itself, whose address is its
 * own.
 */
export function breadcrumbs(
	pages: readonly { readonly name: string; readonly path: string }[],
	ledger: Pick<Ledger, 'site'>,
): Readonly<Record<string, unknown>> {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: pages.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(index === pages.length - 1 ? {} : { item: fullAddress(path, ledger) }),
		})),
	};
}
