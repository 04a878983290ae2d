import { comparisons } from '../../ledger/ask/comparisons.ts';
import type { Finding, Severity } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { checks } from '../checks.ts';
import { type Counts, countFindings } from './counts.ts';
import { describeFinding, version } from './json.ts';
import { formatJsonText } from './json-text.ts';
import { orderFindings } from './order.ts';

/** A check, what it expects, and its findings on this site. */
export interface CheckResult {
	readonly code: string;
	readonly title: string;
	readonly section: string;
	/** The severity of its gravest finding on this site; off if the site does not run it. */
	readonly severity: Severity | 'off';
	/** Its default severity, before the settings of the site. */
	readonly own: Severity;
	/** Why the site has changed it. */
	readonly reason?: string | undefined;
	readonly findings: number;
}

/** The result of checking a site. Drafts are excluded: they are checked but not published. */
export interface CheckReport {
	readonly counts: Counts &
		Readonly<Record<'articles' | 'figures' | 'sources' | 'repetitions' | 'checks', number>>;
	readonly checks: readonly CheckResult[];
	/** Sorted by place. */
	readonly findings: readonly Finding[];
}

/** The reports of findings, which each of their pages asks for. */
const reports = new WeakMap<readonly Finding[], { ledger: Ledger; report: CheckReport }>();

export function checkReport(ledger: Ledger, findings: readonly Finding[]): CheckReport {
	const known = reports.get(findings);
	if (known?.ledger === ledger) return known.report;
	const report = makeReport(ledger, findings);
	reports.set(findings, { ledger, report });
	return report;
}

function makeReport(ledger: Ledger, findings: readonly Finding[]): CheckReport {
	const drafts = new Set(
		[...ledger.articles.values()]
			.filter((article) => article.front.draft === true)
			.map((article) => article.path),
	);
	const isPublished = ({ path }: { readonly path: string }) => !drafts.has(path);
	const count = (records: Iterable<{ readonly path: string }>) =>
		[...records].filter(isPublished).length;
	const shown = orderFindings(
		findings
			.filter(({ place }) => isPublished(place))
			.map((finding) =>
				finding.related === undefined || isPublished(finding.related.place)
					? finding
					: { ...finding, related: undefined },
			),
	);
	const results = resultsOf(ledger, shown);
	return {
		counts: {
			articles: ledger.articles.size - drafts.size,
			figures: count(ledger.figures.values()),
			sources: count(ledger.sources.values()),
			repetitions: count([...comparisons(ledger).values()].map(({ repetition }) => repetition)),
			checks: results.filter(({ severity }) => severity !== 'off').length,
			...countFindings(shown),
		},
		checks: results,
		findings: shown,
	};
}

function resultsOf(ledger: Ledger, findings: readonly Finding[]): readonly CheckResult[] {
	const found = Map.groupBy(findings, ({ code }) => code);
	return checks.map(({ code, title, section, severity: own }): CheckResult => {
		const set = ledger.site.checks?.[code];
		return {
			code,
			title,
			section,
			severity: set?.severity ?? own,
			own,
			reason: set?.reason,
			findings: found.get(code)?.length ?? 0,
		};
	});
}

/**
 * The `checks.json` of a site: what was counted, all checks, and all findings as in the JSON
 * report.
 */
export function formatCheckReport({ counts, checks, findings }: CheckReport): string {
	return formatJsonText({ version, counts, checks, findings: findings.map(describeFinding) });
}
