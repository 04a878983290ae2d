import { ascending } from 'd3-array';
import type { Finding } from '../../ledger/finding.ts';
import { comparePlaces } from '../../ledger/position.ts';

/** Sorts findings by place, code and message, so that the order of the rules has no effect. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) =>
			comparePlaces(a.place, b.place) ||
			ascending(a.code, b.code) ||
			ascending(a.message, b.message),
	);
}
