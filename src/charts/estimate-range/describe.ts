import type { EstimateRow } from './layout.ts';
import type { ChartWords } from '../kit/words.ts';

/**
 * Describes the chart in full sentences, for readers who cannot see it. Every amount keeps its
 * qualifier.
 */
export function describeEstimates(rows: readonly EstimateRow[], words: ChartWords): string {
	return [...new Set(rows.map((row) => row.measure))]
		.map((measure) => rows.filter((row) => row.measure === measure))
		.map(
			(facet) =>
				`${facet[0]?.measureLabel ?? ''}: ${facet.map((row) => `${row.subjectLabel}, ${row.lane}, ${row.when}: ${row.words}${row.differs ? ` (${words.differs})` : ''}`).join('; ')}.`,
		)
		.join(' ');
}
