import type { Article, Ledger } from '../ledger/ledger.ts';
import { allows } from '../phrase/allows.ts';
import { formatFigure } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';

/** schema.org data of an article: what it is, who answers for it, and the quantities that its text states. */
export function articleData(article: Article, ledger: Ledger): Readonly<Record<string, unknown>> {
	const { front, slug } = article;
	const stated = [...new Set(article.body.figures.map((use) => use.figure))].flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: front.title,
		description: front.summary,
		datePublished: front.published,
		dateModified: front.updated ?? front.published,
		url: new URL(`/${slug}/`, ledger.site.baseUrl).href,
		inLanguage: ledger.site.language,
		author: ledger.site.editors.map((name) => ({ '@type': 'Organization', name })),
		publisher: { '@type': 'Organization', name: ledger.site.title, url: ledger.site.baseUrl },
		...(front.tags === undefined ? {} : { keywords: front.tags.join(', ') }),
		...(stated.length === 0 ? {} : { mentions: stated.filter((figure) => figure.outOf !== 0).map((figure) => quantity(figure, ledger)) }),
	};
}

/** A quantity with the ends that its qualifier gives it. An end that is open is left out. */
function quantity(figure: Figure, ledger: Ledger): Readonly<Record<string, unknown>> {
	const { low, high } = allows(figure.amount, figure.qualifier);
	const ends = low === high ? { value: low } : { ...(low > 0 ? { minValue: low } : {}), ...(Number.isFinite(high) ? { maxValue: high } : {}) };
	return { '@type': 'QuantitativeValue', name: formatFigure(figure, ledger.vocabulary), ...ends, ...(ledger.vocabulary.units[figure.unit]?.kind === 'money' ? { unitCode: figure.unit } : {}) };
}
