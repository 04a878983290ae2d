import type { TimePoint } from './step-series.ts';
import type { ChartWords } from '../words.ts';

/**
 * Describes every figure of every line in the order of time, and where a claimant changed its
 * method.
 */
export function describeSeries(points: readonly TimePoint[], { otherwise }: ChartWords): string {
	return [...Map.groupBy(points, ({ measure }) => measure).values()]
		.map((facet) => {
			const lines = [...Map.groupBy(facet, ({ series }) => series)].map(
				([name, own]) =>
					`${name}: ${own.map(({ when, words, methodBreak }) => `${when}, ${words}${methodBreak === undefined ? '' : otherwise(methodBreak)}`).join('; ')}`,
			);
			return `${facet[0]?.measureLabel ?? ''}. ${lines.join('. ')}.`;
		})
		.join(' ');
}
