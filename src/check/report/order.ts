import { ascending } from 'd3-array';
import type { Finding } from '../../ledger/finding.ts';
import { comparePlaces } from '../../ledger/position.ts';

/**
 * Findings in the order of their places, then of their codes and messages: the same whatever the
 * order of the rules.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) =>
			comparePlaces(a.place, b.place) ||
			ascending(a.code, b.code) ||
			ascending(a.message, b.message),
	);
}
