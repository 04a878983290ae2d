import { languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { fullAddress, pageIn } from '../../ledger/link/page-address.ts';
import { addressOf } from '../data/data-package.ts';
import { messagesOf } from '../../messages/messages-of.ts';

/**
 * schema.org data of a site in the language of an edition: its description, its publisher, and the
 * data that all editions share.
 */
export function siteData(ledger: Ledger): Readonly<Record<string, unknown>> {
	const { site } = ledger;
	const language = languageOfEdition(ledger);
	return {
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name: site.title,
		alternateName: site.tagline,
		url: language === site.language ? site.baseUrl : fullAddress(pageIn(ledger, '/'), ledger),
		description: site.description,
		inLanguage: language,
		publisher: site.editors.map((name) => ({ '@type': 'Organization', name })),
		...(site.licence === undefined ? {} : { license: site.licence.url }),
		hasPart: {
			'@type': 'Dataset',
			'@id': addressOf('', ledger),
			name: messagesOf(ledger.vocabulary).recordPages.data.of(site.title),
			url: addressOf('', ledger),
			description: site.description,
			...(site.licence === undefined ? {} : { license: site.licence.url }),
		},
	};
}
