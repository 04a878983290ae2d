import { addToList } from '../add-to-list.ts';
import { type QueryScope, resolveQueries } from '../ask/query.ts';
import type { Finding } from '../finding.ts';
import type { Article, Ledger, Page } from '../ledger.ts';
import type { FileReading } from '../read/file-reading.ts';
import { Addresses, takenAddress } from './addresses.ts';
import type { Body } from '../text/body.ts';
import type { SitePlaces } from './site-places.ts';
import { orderSources } from './order-sources.ts';
import { settleMentions } from './settle-mentions.ts';
import { translateArticle } from './translate-article.ts';
import { idOf } from '../../record/article.ts';

type Texts = Pick<
	Ledger,
	'articles' | 'uses' | 'translations' | 'translationsOf' | 'strays' | 'pages'
>;

/** What texts are linked to: the records of the site, and places in its files. */
interface LinkScope extends QueryScope {
	readonly vocabulary: Ledger['vocabulary'];
	readonly places: SitePlaces;
}

/** Links the articles, their translations and the pages of a site to its records. */
export function linkTexts(
	readings: readonly FileReading[],
	records: LinkScope,
): Texts & { readonly findings: readonly Finding[] } {
	const addresses = new Addresses();
	const { articles, uses } = linkArticles(readings, records, addresses);
	const { translations, strays, findings } = linkTranslations(readings, articles, records);
	const pages = linkPages(readings, records, addresses);
	return {
		articles,
		uses,
		translations,
		translationsOf: Map.groupBy(
			translations.values(),
			({ translation }) => translation?.translationOf ?? '',
		),
		strays,
		pages,
		findings: [...addresses.findings, ...findings],
	};
}

function linkArticles(
	readings: readonly FileReading[],
	records: LinkScope,
	addresses: Addresses,
): Pick<Texts, 'articles' | 'uses'> {
	const articles = new Map<string, Article>();
	const uses = new Map<string, string[]>();
	for (const { path, article } of readings) {
		if (article === undefined || !addresses.take(article.slug, path)) continue;
		const { slug, front } = article;
		const { body, found } = resolveQueries(settled(article.body, records), front, records);
		const listed = (front.figures ?? []).map(idOf);
		const figures = [...listed, ...found];
		for (const id of new Set(figures)) addToList(uses, id, slug);
		const finder = records.places.of(path);
		articles.set(slug, {
			slug,
			language: 'en',
			path,
			front,
			body,
			figures,
			sources: orderSources({ front, body, figures }, (id) => records.figures.get(id)?.record),
			place: (field) => finder.place(field),
			keyPlace: (field) => finder.keyPlace(field),
			at: ({ line, column }) => ({ path, line, column }),
		});
	}
	return { articles, uses };
}

function linkTranslations(
	readings: readonly FileReading[],
	articles: Texts['articles'],
	records: LinkScope,
): Pick<Texts, 'translations' | 'strays'> & { readonly findings: readonly Finding[] } {
	const translations = new Map<string, Article>();
	const strays: Ledger['strays'][number][] = [];
	const findings: Finding[] = [];
	const { vocabulary, figures, places } = records;
	for (const { path, translation } of readings) {
		if (translation === undefined) continue;
		const { slug, front } = translation;
		const finder = places.of(path);
		const original = articles.get(front.translationOf);
		const first = translations.get(slug);
		if (first !== undefined) findings.push(takenAddress(slug, path, first.path));
		else if (original === undefined)
			strays.push({ original: front.translationOf, place: finder.place(['translationOf']) });
		else {
			const { body } = resolveQueries(settled(translation.body, records), original.front, records);
			const article = translateArticle(
				original,
				{ slug, path, translation: front, body },
				{ words: vocabulary, figureOf: (id) => figures.get(id)?.record, finder },
			);
			translations.set(slug, article);
		}
	}
	return { translations, strays, findings };
}

function linkPages(
	readings: readonly FileReading[],
	records: LinkScope,
	addresses: Addresses,
): Texts['pages'] {
	const { figures } = records;
	const pages = new Map<string, Page>();
	for (const { path, page } of readings) {
		if (page === undefined || !addresses.take(page.slug, path)) continue;
		const { slug, front } = page;
		const body = settled(page.body, records);
		const ids = [...new Set(body.figures.map(({ figure }) => figure))];
		pages.set(slug, {
			slug,
			language: 'en',
			path,
			front,
			body,
			figures: ids,
			sources: orderSources({ front: {}, body, figures: ids }, (id) => figures.get(id)?.record),
			at: ({ line, column }) => ({ path, line, column }),
		});
	}
	return pages;
}

function settled(body: Body, { sources }: LinkScope): Body {
	return settleMentions(body, (id) => sources.has(id));
}
