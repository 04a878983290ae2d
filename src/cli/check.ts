import { codes } from '../check/codes.ts';
import { countFindings, formatCount, formatCounts } from '../check/report/counts.ts';
import { isPublishable } from '../check/run-checks.ts';
import { type OpenSite, openSite } from '../site/open-site.ts';
import { type CheckOptions, checkOptionList, readCheckOptions } from './check-options.ts';
import { runCommand } from './options.ts';
import { formatSite } from './site-report.ts';
import { codeOfError, writeReport } from './write-report.ts';

/** `npm run check`. @returns the exit code */
export async function checkCommand(folder: string, args: readonly string[]): Promise<number> {
	return runCommand({ name: 'check', options: checkOptionList, read: (given) => readCheckOptions(given, Object.keys(codes)), run: (options) => check(folder, options) }, args);
}

/**
 * Reports the findings of the content in `folder`. A report for a machine has standard output to itself.
 * @returns 0, or 1 where the findings forbid publication or there are too many warnings, or 2 without content or report
 */
export async function check(folder: string, options: CheckOptions = {}): Promise<number> {
	const { rules = [], quiet = false, maxWarnings = Number.POSITIVE_INFINITY, output } = options;
	const site = await open(folder);
	if (site === undefined) return 2;
	const counted = rules.length === 0 ? site.findings : site.findings.filter(({ code }) => rules.includes(code));
	const shown = quiet ? counted.filter(({ severity }) => severity === 'error') : counted;
	const report = formatSite(site, shown, options);
	if (output === undefined) process.stdout.write(report);
	else if (!writeReport(output, report)) return 2;
	else console.log(`The report is in ${output}. ${formatCounts(countFindings(shown))}`);
	const warnings = countFindings(counted).warning;
	if (warnings > maxWarnings) console.error(`There ${warnings === 1 ? 'is' : 'are'} ${formatCount(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.`);
	return warnings <= maxWarnings && (rules.length === 0 ? site.isPublishable : isPublishable(counted)) ? 0 : 1;
}

/** The site in `folder`; undefined where there is none, which it has said by then. */
async function open(folder: string): Promise<OpenSite | undefined> {
	try {
		return await openSite(folder);
	} catch (error) {
		const isMissing = ['ENOENT', 'ENOTDIR'].includes(codeOfError(error));
		const reason = error instanceof Error ? error.message : String(error);
		console.error(isMissing ? `There is no content in ${folder}. docs/authoring.md shows how to start.` : `The content in ${folder} could not be checked: ${reason}`);
		return undefined;
	}
}
