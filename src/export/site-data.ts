import type { Ledger } from '../ledger/ledger.ts';

/** schema.org data of a site: what it is, who answers for it, and where its data is. */
export function siteData({ site }: Ledger): Readonly<Record<string, unknown>> {
	return {
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name: site.title,
		alternateName: site.tagline,
		url: site.baseUrl,
		description: site.description,
		inLanguage: site.language,
		publisher: site.editors.map((name) => ({ '@type': 'Organization', name })),
		...(site.licence === undefined ? {} : { license: site.licence.url }),
		hasPart: { '@type': 'Dataset', '@id': new URL('/data/', site.baseUrl).href, name: `The data of ${site.title}`, url: new URL('/data/', site.baseUrl).href, description: site.description, ...(site.licence === undefined ? {} : { license: site.licence.url }) },
	};
}
