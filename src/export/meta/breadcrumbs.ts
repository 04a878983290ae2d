/** schema.org data of the way to a page, the widest page first and the page itself last: its address is the page's own. */
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
