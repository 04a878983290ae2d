import type { Finding, Severity } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { suggest } from '../ledger/suggest.ts';
import { codeEntry, codes } from './codes.ts';

const rank: Readonly<Record<Severity | 'off', number>> = { error: 3, warning: 2, note: 1, off: 0 };

/**
 * Applies the severities of `content/site.yaml`. A setting is about a rule's own severity: what a rule reports more mildly, such as
 * a repetition that is merely weaker, stays as mild as it is. Where a reason is given, it explains the findings.
 */
export function applySettings(findings: readonly Finding[], ledger: Ledger): readonly Finding[] {
	const settings = ledger.site.checks;
	if (settings === undefined) return findings;
	return findings.flatMap((finding): readonly Finding[] => {
		const setting = Object.hasOwn(settings, finding.code) ? settings[finding.code] : undefined;
		const entry = codeEntry(finding.code);
		if (setting === undefined || entry === undefined || finding.explanation !== undefined) return [finding];
		if (setting.severity === 'off') return [];
		const isMilder = rank[finding.severity] < rank[entry.severity];
		const severity = isMilder && rank[finding.severity] < rank[setting.severity] ? finding.severity : setting.severity;
		return [{ ...finding, severity, ...(setting.reason === undefined || rank[setting.severity] >= rank[entry.severity] && severity !== 'note' ? {} : { explanation: setting.reason }) }];
	});
}

/** Settings name checks that exist, and an error is lowered only with a reason. */
export function checkSettings(ledger: Ledger): readonly Finding[] {
	return Object.entries(ledger.site.checks ?? {}).flatMap(([code, { severity, reason }]): readonly Finding[] => {
		const place = ledger.sitePlace(['checks', code]);
		const entry = codeEntry(code);
		if (entry === undefined) return [{ code: 'unknown-check', severity: 'error', place, message: `There is no check "${code}".`, hint: suggest(code, Object.keys(codes)) }];
		if (entry.severity !== 'error' || severity === 'error' || reason !== undefined) return [];
		return [{ code: 'lowered-without-reason', severity: 'error', place, message: `"${code}" is an error, and it is lowered to "${severity}" without a reason.`, hint: 'Add reason: and say why; readers see it on the page about the checks.' }];
	});
}
