import type { Finding } from '../../ledger/finding.ts';
import { comparePlaces } from '../../ledger/position.ts';

/** Findings in the order of their places, then of their codes and messages: the same whatever the order of the rules. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) =>
			comparePlaces(a.place, b.place) ||
			compareText(a.code, b.code) ||
			compareText(a.message, b.message),
	);
}

/** By code units, so that no locale changes a report. */
function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
