import type { ElementContent } from 'hast';
import type { ChartRecords } from '../../charts/kit/frame.ts';
import { toString as textOf } from 'hast-util-to-string';
import { correctionNotice } from '../../parts/correction-notice.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { fullAddress, textPage } from '../../ledger/link/page-address.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { type Chart, editionOf } from '../embed/charts.ts';

/**
 * A chart as data in the language of its article: its text, its figures, claims or events as
 * records with their words and sources, and its table.
 */
export function chartData(chart: Chart, site: Ledger): Readonly<Record<string, unknown>> {
	const { frame, article, address } = chart;
	const ledger = editionOf(chart, site);
	return {
		version: 1,
		id: frame.id,
		kind: frame.kind,
		title: frame.title,
		subtitle: frame.subtitle,
		description: frame.description,
		notes: frame.notes,
		address,
		article: {
			title: article.front.title,
			address: fullAddress(textPage(article.slug, ledger), ledger),
			factsAsOf: article.front.factsAsOf,
		},
		site: { title: ledger.site.title, address: ledger.site.baseUrl, licence: ledger.site.licence },
		...recordsData(frame, ledger),
		table: { head: frame.table.head, rows: frame.table.rows.map((row) => row.map(cellText)) },
	};
}

export function formatChartData(chart: Chart, ledger: Ledger): string {
	return `${JSON.stringify(chartData(chart, ledger), undefined, '\t')}\n`;
}

function recordsData(frame: ChartRecords, ledger: Ledger): Readonly<Record<string, unknown>> {
	if ('figures' in frame)
		return { figures: frame.figures.map((figure) => figureData(figure, ledger)) };
	const withSource = <Row extends { readonly source: string }>(row: Row) => ({
		...row,
		source: sourceData(row.source, ledger),
	});
	return 'claims' in frame
		? { claims: frame.claims.map(withSource) }
		: { events: frame.events.map(withSource) };
}

/**
 * A figure with its words, the labels of its terms, and its source. Notes that authors write for
 * the checks are left out.
 */
export function figureData(
	{ acknowledged: _acknowledged, seen: _seen, ...figure }: Figure,
	ledger: Ledger,
): Readonly<Record<string, unknown>> {
	const { subjects, measures, units } = ledger.vocabulary;
	return {
		...figure,
		words: formatAmount(figure, ledger.vocabulary),
		labels: {
			subject: subjects[figure.subject]?.label,
			measure: measures[figure.measure]?.label,
			unit: units[figure.unit]?.label,
		},
		correctionNotice: correctionNotice(figure, ledger),
		source: sourceData(figure.source, ledger),
	};
}

function sourceData(id: string, ledger: Ledger): Readonly<Record<string, unknown>> {
	const source = ledger.sources.get(id)?.record;
	return source === undefined
		? { id }
		: {
				id,
				title: source.title,
				container: source['container-title'],
				publisher: source.publisher,
				issued: source.issued,
				url: source.URL,
				doi: source.DOI,
				archived: source.archived,
				seen: source.seen,
			};
}

/** A cell of a table as text; small print is in parentheses. */
export function cellText(cell: string | readonly ElementContent[]): string {
	return typeof cell === 'string'
		? cell
		: cell
				.map((node) =>
					node.type === 'element' && node.tagName === 'small' ? ` (${textOf(node)})` : textOf(node),
				)
				.join('');
}
