/**
 * schema.org breadcrumbs of a page, from the widest page to the page itself, whose address is its
 * own.
 */
export function breadcrumbs(
	pages: readonly { readonly name: string; readonly path: string }[],
	baseUrl: string,
): Readonly<Record<string, unknown>> {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: pages.map(({ name, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(index === pages.length - 1 ? {} : { item: new URL(path, baseUrl).href }),
		})),
	};
}
