import type { EstimateRow } from './layout.ts';
import { summary, told } from '../kit/summary.ts';
import type { ChartWords } from '../kit/words.ts';

/**
 * Describes the chart in full sentences, for readers who cannot see it: each measure, summed up if it
 * has many estimates. Every amount keeps its qualifier.
 */
export function describeEstimates(rows: readonly EstimateRow[], words: ChartWords): string {
	const facets = [...Map.groupBy(rows, ({ measure }) => measure).values()];
	const said = (row: EstimateRow) =>
		`${row.subjectLabel}, ${row.lane}, ${row.when}: ${row.words}${row.differs ? ` (${words.differs})` : ''}`;
	return facets
		.map((facet) => {
			const amounts = facet.map((row) => told(said(row), row));
			return `${facet[0]?.measureLabel ?? ''}: ${summary(amounts, words, facets.length)}.`;
		})
		.join(' ');
}
