import { comparisons } from '../../ledger/ask/comparisons.ts';
import type { Finding, Severity } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { type Code, codes } from '../codes.ts';
import { sections } from '../sections.ts';
import { type Counts, countFindings } from './counts.ts';
import { describeFinding, version } from './json.ts';
import { formatJsonText } from './json-text.ts';
import { orderFindings } from './order.ts';

/** A check, what it expects, and what it found on this site. */
export interface CheckedCode {
	readonly code: Code;
	readonly title: string;
	readonly section: string;
	/** The severity of its gravest finding on this site; off where the site does not run it. */
	readonly severity: Severity | 'off';
	/** The same where a site sets nothing. */
	readonly own: Severity;
	/** Why the site has set it. */
	readonly reason?: string | undefined;
	readonly findings: number;
}

/** How a site was checked, drafts left out: they are checked, but not published. */
export interface CheckedSite {
	readonly counts: Counts &
		Readonly<Record<'articles' | 'figures' | 'sources' | 'repetitions' | 'checks', number>>;
	readonly checks: readonly CheckedCode[];
	/** In the order of their places. */
	readonly findings: readonly Finding[];
}

export function checkedSite(ledger: Ledger, findings: readonly Finding[]): CheckedSite {
	const drafts = new Set(
		[...ledger.articles.values()]
			.filter((article) => article.front.draft === true)
			.map((article) => article.path),
	);
	const isPublished = (place: Place) => !drafts.has(place.path);
	const count = (records: Iterable<{ place(): Place }>) =>
		[...records].filter((record) => isPublished(record.place())).length;
	const shown = orderFindings(
		findings
			.filter(({ place }) => isPublished(place))
			.map((finding) =>
				finding.related === undefined || isPublished(finding.related.place)
					? finding
					: { ...finding, related: undefined },
			),
	);
	const checks = checkedCodes(ledger, shown);
	return {
		counts: {
			articles: ledger.articles.size - drafts.size,
			figures: count(ledger.figures.values()),
			sources: count(ledger.sources.values()),
			repetitions: count([...comparisons(ledger).values()].map(({ repetition }) => repetition)),
			checks: checks.filter(({ severity }) => severity !== 'off').length,
			...countFindings(shown),
		},
		checks,
		findings: shown,
	};
}

function checkedCodes(ledger: Ledger, findings: readonly Finding[]): readonly CheckedCode[] {
	const found = Map.groupBy(findings, ({ code }) => code);
	return sections.flatMap((section) =>
		section.codes.map((code): CheckedCode => {
			const { severity: own, title } = codes[code];
			const set = ledger.site.checks?.[code];
			return {
				code,
				title,
				section: section.title,
				severity: set?.severity ?? own,
				own,
				reason: set?.reason,
				findings: found.get(code)?.length ?? 0,
			};
		}),
	);
}

/** The `checks.json` of a site: what was counted, every check, and every finding as the JSON report tells it. */
export function formatCheckedSite({ counts, checks, findings }: CheckedSite): string {
	return formatJsonText({ version, counts, checks, findings: findings.map(describeFinding) });
}
