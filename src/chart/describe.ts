import type { BreakdownPart, BreakdownWhole } from './aid-breakdown.ts';
import type { EstimateRow } from './estimate-range.ts';

/** The chart in full sentences, for those who do not see it. Every amount keeps its qualifier. */
export function describeEstimates(rows: readonly EstimateRow[]): string {
	return [...new Set(rows.map((row) => row.measure))]
		.map((measure) => rows.filter((row) => row.measure === measure))
		.map((facet) => `${facet[0]?.measureLabel ?? ''}: ${facet.map((row) => `${row.subjectLabel}, ${row.lane}, ${row.when}: ${row.words}${row.differs ? ' (differs from what it repeats)' : ''}`).join('; ')}.`)
		.join(' ');
}

export function describeBreakdown(whole: BreakdownWhole, parts: readonly BreakdownPart[]): string {
	return `${whole.label}: ${whole.words}. Of this: ${parts.map((part) => `${part.label}, ${part.words}`).join('; ')}.`;
}
