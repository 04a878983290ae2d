import type { Ledger } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** The sources of a published article can still be read when their addresses are gone. */
export const noArchivedCopy: Rule = {
	code: 'no-archived-copy',
	title: 'Sources have an archived copy',
	severity: 'note',
	section: 'Sourcing',
	acknowledge: ['source'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const seen = new Set<string>();
	const findings: Found[] = [];
	for (const { slug, sources } of ledger.articles.values()) {
		// A scheduled article is published without further checks, so it is checked now.
		if (ledger.unpublished.get(slug) === 'draft') continue;
		for (const id of sources) {
			if (seen.has(id)) continue;
			seen.add(id);
			const source = ledger.sources.get(id);
			if (source?.record.URL === undefined || source.record.archived !== undefined) continue;
			findings.push({
				place: source.place(['URL']),
				message: `The source "${id}" has no archived copy: if its page changes or disappears, nobody can look it up.`,
				hint: hintFor(ledger.verified.get(id)?.proposed),
				about: { kind: 'source', id },
			});
		}
	}
	return findings;
}

/** @param proposed a copy that a web archive was found to have */
function hintFor(proposed: string | undefined): string {
	return proposed === undefined
		? 'Save the page in a web archive and write the address of the copy under archived, or add acknowledged.no-archived-copy with the reason.'
		: `A web archive has a copy: ${proposed}. Look at it, and write its address under archived.`;
}
