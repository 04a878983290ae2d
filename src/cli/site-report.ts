import manifest from '../../package.json' with { type: 'json' };
import { countFindings, formatCount } from '../check/report/counts.ts';
import { formatForMachine } from '../check/report/formats.ts';
import { formatReport } from '../check/report/terminal.ts';
import type { Finding } from '../ledger/finding.ts';
import type { CheckedSite } from '../workspace/result-cache.ts';
import type { CheckOptions } from './check-options.ts';
import { docsPath } from './docs-path.ts';

/**
 * The report about a site with these findings. Without findings, people get one line about what was
 * checked.
 */
export async function formatSite(
	{ articles, figures, sources }: CheckedSite['counts'],
	findings: readonly Finding[],
	options: CheckOptions,
): Promise<string> {
	const { format = 'terminal', explained = false, output } = options;
	if (format !== 'terminal') {
		const { checkOf } = await import('../check/checks.ts');
		return formatForMachine(format, findings, { version: manifest.version, check: checkOf });
	}
	const counts = countFindings(findings);
	const shown = counts.error + counts.warning + counts.note + (explained ? counts.explained : 0);
	if (shown > 0)
		return `${formatReport(findings.map(withDocsHere), { colour: output === undefined && process.stdout.isTTY && !process.env['NO_COLOR'], explained })}\n`;
	const content = [
		formatCount(articles, 'article'),
		formatCount(figures, 'figure'),
		formatCount(sources, 'source'),
	].join(', ');
	return `Checked ${content}: ${describeNothing(options)}${counts.explained === 0 ? '' : `; ${counts.explained} explained`}.\n`;
}

/** A finding whose hint names pages of the documentation by where they are on this machine. */
function withDocsHere(finding: Finding): Finding {
	const { hint } = finding;
	if (hint === undefined) return finding;
	return { ...finding, hint: hint.replaceAll(/\bdocs\/(\S+\.md)\b/g, (_, page) => docsPath(page)) };
}

/** "no findings", or which findings were looked for. */
function describeNothing({ quiet = false, rules = [] }: CheckOptions): string {
	return `no ${quiet ? 'errors' : 'findings'}${rules.length === 0 ? '' : ` with the code ${rules.join(' or ')}`}`;
}
