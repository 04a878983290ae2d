import { createHash } from 'node:crypto';
import type { Finding } from '../../ledger/finding.ts';

/**
 * Identifies each finding while lines above it come and go: a hash of its code, path and message,
 * without the line numbers in the message, and a number, from 1, among the findings with the same
 * hash.
 */
export function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
	const seen = new Map<string, number>();
	return new Map(
		findings.map((finding) => {
			const { code, place, message } = finding;
			const hash = createHash('sha256')
				.update([code, place.path, withoutLines(message)].join('\n'))
				.digest('hex')
				.slice(0, 32);
			const count = (seen.get(hash) ?? 0) + 1;
			seen.set(hash, count);
			return [finding, `${hash}:${count}`];
		}),
	);
}

/** Turns "content/a.md:7:9" into "content/a.md". */
function withoutLines(message: string): string {
	return message.replace(/(\.(?:mdx?|ya?ml)):\d+(?::\d+)?/g, '$1');
}
