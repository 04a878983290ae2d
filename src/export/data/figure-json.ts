import type { Ledger } from '../../ledger/ledger.ts';
import { publishedAmong } from '../../ledger/ask/figure-pages.ts';
import { figurePage, frozenPage, fullAddress, textPage } from '../../ledger/link/page-address.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import type { FigurePage } from '../../ledger/ask/figure-pages.ts';
import { formatFigure } from '../../language/write/format.ts';
import { figureData } from './chart-json.ts';
import { figureUses } from '../search/figure-uses.ts';

/**
 * A figure as data: its record with words and source, its origin and whole, its repetitions and
 * parts, the articles that use it, and its earlier values.
 */
export function figureRecord(
	{ id, figure, values, withdrawn }: FigurePage,
	ledger: Ledger,
): Readonly<Record<string, unknown>> {
	const full = (address: string) => fullAddress(address, ledger);
	const link = (other: string) => ({ id: other, address: full(figurePage(other, ledger)) });
	const links = (ids: readonly string[] | undefined) =>
		publishedAmong(ids ?? [], ledger).map((one) => link(one.id));
	return {
		version: 1,
		address: full(figurePage(id, ledger)),
		sentence: figure && formatFigure(figure, ledger.vocabulary),
		figure: figure && figureData(figure, ledger),
		withdrawn,
		repetitions: links(ledger.repetitions.get(id)),
		parts: links(ledger.parts.get(id)),
		articles: (figureUses(ledger).get(id) ?? []).map(({ article }) => ({
			title: article.front.title,
			address: full(textPage(article.slug, ledger)),
		})),
		corrections: correctionsOf(ledger, id).map(({ correction }) => correction),
		released: values.map((value) => ({
			...value,
			address: full(frozenPage(id, value.released, ledger)),
		})),
		site: { title: ledger.site.title, address: ledger.site.baseUrl, licence: ledger.site.licence },
	};
}

export function formatFigureRecord(page: FigurePage, ledger: Ledger): string {
	return `${JSON.stringify(figureRecord(page, ledger), undefined, '\t')}\n`;
}
