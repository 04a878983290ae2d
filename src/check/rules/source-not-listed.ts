import type { Finding } from '../../ledger/finding.ts';
import { type Ledger, reportsOf } from '../../ledger/ledger.ts';

/** A text cites what is on its list of sources, or what its figures, claims and events rest on. */
export function sourceNotListed(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	for (const article of reportsOf(ledger)) {
		const { front } = article;
		const listed = new Set([
			...(front.sources ?? []).map((item) => (typeof item === 'string' ? item : item.id)),
			...article.figures.flatMap((id) => ledger.figures.get(id)?.record.source ?? []),
			...(front.claims ?? []).map((claim) => claim.source),
			...(front.events ?? []).map((event) => event.source),
		]);
		for (const citation of article.body.citations) {
			if (listed.has(citation.source) || !ledger.sources.has(citation.source)) continue;
			findings.push({
				code: 'source-not-listed',
				severity: 'error',
				place: article.at(citation),
				message: `The source "${citation.source}" is cited here but is not on the list of this article.`,
				hint: `Add "- ${citation.source}" under "sources:" in the frontmatter.`,
			});
		}
	}
	return findings;
}
