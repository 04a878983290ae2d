import { type Ledger, articlesAndTranslations } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';
import { idOf } from '../../record/article.ts';

/** A text cites only sources on its list, or sources of its figures, claims and events. */
export const sourceNotListed: Rule = {
	code: 'source-not-listed',
	title: 'A text lists the sources that it cites',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const article of articlesAndTranslations(ledger)) {
		const { front } = article;
		const listed = new Set([
			...(front.sources ?? []).map(idOf),
			...article.figures.flatMap((id) => ledger.figures.get(id)?.record.source ?? []),
			...(front.claims ?? []).map((claim) => claim.source),
			...(front.events ?? []).map((event) => event.source),
		]);
		for (const citation of article.body.citations) {
			if (listed.has(citation.source) || !ledger.sources.has(citation.source)) continue;
			findings.push({
				place: article.at(citation),
				message: `The source "${citation.source}" is cited here but is not on the list of this article.`,
				hint: `Add "- ${citation.source}" under "sources:" in the frontmatter.`,
			});
		}
	}
	return findings;
}
