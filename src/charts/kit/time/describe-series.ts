import { summary, told } from '../summary.ts';
import type { TimePoint } from './step-series.ts';
import type { ChartWords } from '../words.ts';

/**
 * Describes every line in the order of time, summed up if it has many figures, and where a claimant
 * changed its method.
 */
export function describeSeries(points: readonly TimePoint[], words: ChartWords): string {
	const lineOf = ({ measure, series }: TimePoint) => `${measure}|${series}`;
	const count = new Set(points.map(lineOf)).size;
	const said = ({ when, words: amount, methodBreak }: TimePoint) =>
		`${when}, ${amount}${methodBreak === undefined ? '' : words.otherwise(methodBreak)}`;
	return [...Map.groupBy(points, ({ measure }) => measure).values()]
		.map((facet) => {
			const lines = [...Map.groupBy(facet, ({ series }) => series)].map(([name, own]) => {
				const amounts = own.map((point) => told(said(point), point));
				const text = summary(amounts, words, count);
				const breaks = own.filter(
					(point) => point.methodBreak !== undefined && !text.includes(said(point)),
				);
				return `${name}: ${[text, ...breaks.map(said)].join('; ')}`;
			});
			return `${facet[0]?.measureLabel ?? ''}. ${lines.join('. ')}.`;
		})
		.join(' ');
}
