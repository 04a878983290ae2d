import type { Finding } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import type { Check } from '../rule.ts';
import { cleanText } from './clean.ts';
import { docsPage } from './docs-page.ts';
import { fingerprints } from './fingerprint.ts';
import { formatJsonText } from './json-text.ts';
import { orderFindings } from './order.ts';

export interface SarifOptions {
	/** The version of Caveat. */
	readonly version: string;
	/** Looks up a check by its code. If there is none, the code is used as the title. */
	readonly check: (code: string) => Pick<Check, 'title' | 'severity'> | undefined;
	/**
	 * The web address of the project's files, with a final slash, for links to the pages about
	 * checks. SARIF does not allow relative links there.
	 */
	readonly projectUrl?: string | undefined;
}

/**
 * Findings as SARIF 2.1.0. An explained finding is a suppressed result with the author's reason.
 * The levels of SARIF have the same names as the severities.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(findings: readonly Finding[], options: SarifOptions): string {
	const ordered = orderFindings(findings);
	const codes = [...new Set(ordered.map(({ code }) => code))].sort();
	const marks = fingerprints(ordered);
	const run = {
		tool: {
			driver: {
				name: 'Caveat',
				version: options.version,
				rules: codes.map((code) => describeRule(code, options)),
			},
		},
		columnKind: 'utf16CodeUnits',
		results: ordered.map((finding) =>
			describeResult(finding, {
				ruleIndex: codes.indexOf(finding.code),
				fingerprint: marks.get(finding),
			}),
		),
	};
	return formatJsonText({
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [run],
	});
}

function describeRule(code: string, { check, projectUrl }: SarifOptions) {
	const known = check(code);
	return {
		id: code,
		name: code.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
		shortDescription: { text: known?.title ?? code },
		help: { text: `See ${docsPage(code)}.` },
		...(projectUrl !== undefined && { helpUri: new URL(docsPage(code), projectUrl).href }),
		...(known !== undefined && { defaultConfiguration: { level: known.severity } }),
	};
}

function describeResult(
	finding: Finding,
	{
		ruleIndex,
		fingerprint,
	}: { readonly ruleIndex: number; readonly fingerprint: string | undefined },
) {
	const { code, severity, place, message, hint, related, explanation } = finding;
	return {
		ruleId: code,
		ruleIndex,
		level: severity,
		message: {
			text: [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])].map(cleanText).join('\n'),
		},
		locations: [describeLocation(place)],
		...(related !== undefined && {
			relatedLocations: [
				{
					id: 1,
					...describeLocation(related.place),
					message: { text: cleanText(related.message) },
				},
			],
		}),
		partialFingerprints: { 'caveatFinding/v1': fingerprint },
		// An empty list means that the result is not suppressed. The standard requires the list in all
		// results or in none.
		suppressions:
			explanation === undefined
				? []
				: [{ kind: 'inSource', justification: cleanText(explanation) }],
		...(finding.class !== undefined && { properties: { class: finding.class } }),
	};
}

function describeLocation({ path, line, column }: Place) {
	const uri = path
		.split('/')
		.map((name) => encodeURIComponent(name.toWellFormed()))
		.join('/');
	return {
		physicalLocation: {
			artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
			region: { startLine: line, startColumn: column },
		},
	};
}
