import type { ElementContent } from 'hast';
import { standingWords } from '../drawing/standing-words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatAmount } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Chart } from './charts.ts';

/** A chart as data: what it says, its figures as records with their words and sources, and the table behind it. */
export function chartData(chart: Chart, ledger: Ledger): Readonly<Record<string, unknown>> {
	const { frame, article, address } = chart;
	return {
		version: 1,
		id: frame.id,
		kind: frame.kind,
		title: frame.title,
		subtitle: frame.subtitle,
		description: frame.description,
		notes: frame.notes,
		address,
		article: { title: article.front.title, address: new URL(`/${article.slug}/`, ledger.site.baseUrl).href, factsAsOf: article.front.factsAsOf },
		site: { title: ledger.site.title, address: ledger.site.baseUrl, licence: ledger.site.licence },
		figures: frame.figures.map((figure) => figureData(figure, ledger)),
		table: { head: frame.table.head, rows: frame.table.rows.map((row) => row.map(cellText)) },
	};
}

export function formatChartData(chart: Chart, ledger: Ledger): string {
	return `${JSON.stringify(chartData(chart, ledger), undefined, '\t')}\n`;
}

/** A figure with its words, the labels of its terms, and its source. What an author notes for the checks stays out. */
export function figureData({ acknowledged: _acknowledged, seen: _seen, ...figure }: Figure, ledger: Ledger): Readonly<Record<string, unknown>> {
	const { subjects, measures, units } = ledger.vocabulary;
	const source = ledger.sources.get(figure.source)?.record;
	return {
		...figure,
		words: formatAmount(figure, ledger.vocabulary),
		labels: { subject: subjects[figure.subject]?.label, measure: measures[figure.measure]?.label, unit: units[figure.unit]?.label },
		standing: standingWords(figure, ledger),
		source: source === undefined ? { id: figure.source } : { id: source.id, title: source.title, container: source['container-title'], publisher: source.publisher, issued: source.issued, url: source.URL, doi: source.DOI, archived: source.archived, seen: source.seen },
	};
}

/** A cell of a table as text; small print in it stands in brackets. */
export function cellText(cell: string | readonly ElementContent[]): string {
	return typeof cell === 'string' ? cell : cell.map((node) => (node.type === 'element' && node.tagName === 'small' ? ` (${textOf(node)})` : textOf(node))).join('');
}

export function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
