import type { Finding } from '../ledger/finding.ts';

/** Whether a site with these findings may be published. */
export function isPublishable(findings: readonly Finding[]): boolean {
	return findings.every((finding) => finding.severity !== 'error');
}
