import { type Finding, type Severity, severities } from '../../ledger/finding.ts';

/**
 * The number of findings by severity. Findings with a reason from the author are counted
 * separately, whatever their severity.
 */
export type Counts = Readonly<Record<Severity | 'explained', number>>;

export function countFindings(findings: readonly Finding[]): Counts {
	const counts = { error: 0, warning: 0, note: 0, explained: 0 };
	for (const { severity, explanation } of findings)
		counts[explanation === undefined ? severity : 'explained'] += 1;
	return counts;
}

/** "2 errors, 1 warning; 12 explained.", or `none` if there are no findings. */
export function formatCounts(counts: Counts, none = 'No findings'): string {
	const open = severities.flatMap((severity) =>
		counts[severity] === 0 ? [] : [formatCount(counts[severity], severity)],
	);
	return `${open.length === 0 ? none : open.join(', ')}${counts.explained === 0 ? '' : `; ${counts.explained} explained`}.`;
}

/** "1 warning", "3 warnings". */
export function formatCount(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
