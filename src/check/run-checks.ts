import { ascending } from 'd3-array';
import { emptyVocabulary } from '../ledger/read/file-reading.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { comparePlaces } from '../ledger/position.ts';
import { explain } from './explain.ts';
import { rules } from './checks.ts';
import { applySettings, checkSettings } from './settings.ts';

/**
 * All findings, including those from reading files, in the order of their places. First the rules
 * run, then acknowledgements apply, then the settings of the site. Findings about the settings
 * themselves cannot be changed by them.
 */
export function runChecks(ledger: Ledger): readonly Finding[] {
	// Without a vocabulary nothing can be compared, and one mistake there would be reported
	// everywhere.
	if (ledger.vocabulary === emptyVocabulary) return [...ledger.findings].sort(byPlace);
	const found = [...ledger.findings, ...findingsOfRules(ledger)];
	const settled = [...applySettings(explain(found, ledger), ledger), ...checkSettings(ledger)];
	return settled.sort(byPlace);
}

function findingsOfRules(ledger: Ledger): readonly Finding[] {
	return rules.flatMap(({ code, severity, check }) =>
		check(ledger).map((found): Finding => ({ code, severity, ...found })),
	);
}

/** Sorts findings by place, and at one place by code. */
export function byPlace(a: Finding, b: Finding): number {
	return comparePlaces(a.place, b.place) || ascending(a.code, b.code);
}
