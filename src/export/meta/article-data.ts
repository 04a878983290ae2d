import { hasArticlePictures } from '../picture/has-pictures.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { peopleNamed } from '../../ledger/ask/people.ts';
import { fullAddress, pageIn, personPath, textPage } from '../../ledger/link/page-address.ts';
import { breadcrumbs } from './breadcrumbs.ts';

/** schema.org data of an article: its description, its publisher, and its breadcrumbs. */
export function articleData(article: Article, ledger: Ledger): Readonly<Record<string, unknown>> {
	const { front, slug } = article;
	const page = textPage(slug, ledger);
	const address = fullAddress(page, ledger);
	const own = {
		'@type': 'Article',
		url: address,
		mainEntityOfPage: address,
		headline: front.title,
		description: front.summary,
		...(hasArticlePictures(ledger) ? { image: `${address}social.png` } : {}),
		datePublished: front.published,
		...(front.updated === undefined ? {} : { dateModified: front.updated }),
		inLanguage: article.language,
		...(article.translation === undefined
			? {}
			: {
					translationOfWork: {
						'@id': fullAddress(textPage(article.translation.translationOf, ledger), ledger),
					},
				}),
		author: authorsOf(article, ledger),
		publisher: { '@type': 'Organization', name: ledger.site.title },
		...(ledger.site.licence === undefined ? {} : { license: ledger.site.licence.url }),
	};
	return {
		'@context': 'https://schema.org',
		'@graph': [
			own,
			breadcrumbs(
				[
					{ name: ledger.site.title, path: pageIn(ledger, '/') },
					{ name: front.title, path: page },
				],
				ledger,
			),
		],
	};
}

/** The people who wrote an article; without any, the editors of the site. */
function authorsOf(
	{ front }: Article,
	ledger: Ledger,
): readonly Readonly<Record<string, unknown>>[] {
	const people = peopleNamed(front.authors, ledger);
	return people.length === 0
		? ledger.site.editors.map((name) => ({ '@type': 'Organization', name }))
		: people.map(({ id, name, orcid, url }) => {
				const same = [
					...(orcid === undefined ? [] : [`https://orcid.org/${orcid}`]),
					...(url === undefined ? [] : [url]),
				];
				return {
					'@type': 'Person',
					name,
					url: fullAddress(pageIn(ledger, personPath(id)), ledger),
					...(same.length === 0 ? {} : { sameAs: same }),
				};
			});
}
