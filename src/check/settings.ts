import type { Finding, Severity } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkOf } from './checks.ts';
import { hintOfCode } from './hint-of-code.ts';

const rank: Readonly<Record<Severity | 'off', number>> = { error: 3, warning: 2, note: 1, off: 0 };

/**
 * Applies the severities of `content/site.yaml`. A setting changes the gravest findings of a rule;
 * a milder finding, such as a repetition that is only weaker, is lowered but never raised. The
 * reason for lowering explains the finding.
 */
export function applySettings(findings: readonly Finding[], ledger: Ledger): readonly Finding[] {
	const settings = ledger.site.checks;
	if (settings === undefined) return findings;
	return findings.flatMap((finding): readonly Finding[] => {
		const setting = Object.hasOwn(settings, finding.code) ? settings[finding.code] : undefined;
		const check = checkOf(finding.code);
		if (
			setting === undefined ||
			check === undefined ||
			check.isFixed ||
			finding.explanation !== undefined
		)
			return [finding];
		if (setting.severity === 'off') return [];
		const isLowered = rank[setting.severity] < rank[finding.severity];
		if (!isLowered && finding.severity !== check.severity) return [finding];
		return [
			{
				...finding,
				severity: setting.severity,
				...(isLowered ? { explanation: setting.reason } : {}),
			},
		];
	});
}

/** Settings name checks that can be set, and lowering an error needs a reason. */
export function checkSettings(ledger: Ledger): readonly Finding[] {
	return Object.entries(ledger.site.checks ?? {}).flatMap(
		([code, { severity, reason }]): readonly Finding[] => {
			const place = ledger.siteKeyPlace(['checks', code]);
			const check = checkOf(code);
			if (check === undefined)
				return [
					{
						code: 'unknown-check',
						severity: 'error',
						place,
						message: `There is no check "${code}".`,
						...hintOfCode(code),
					},
				];
			if (check.severity !== 'error' || severity === 'error') return [];
			if (check.isFixed)
				return [
					{
						code: 'unknown-check',
						severity: 'error',
						place,
						message: `"${code}" cannot be lowered: what it reports would be missing from the pages.`,
						hint: 'Fix what it reports, and remove this line.',
					},
				];
			if (reason !== undefined) return [];
			return [
				{
					code: 'lowered-without-reason',
					severity: 'error',
					place,
					message: `"${code}" is an error, but it is lowered to "${severity}" without a reason.`,
					hint: 'Add "reason:" and say why; readers will see it on the page about the checks.',
				},
			];
		},
	);
}
