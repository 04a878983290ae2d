import { countFindings, formatCount, formatCounts } from '../check/report/counts.ts';
import { isPublishable } from '../check/publishable.ts';
import { type CheckOptions, checkOptionList, readCheckOptions } from './check-options.ts';
import type { Site } from '../workspace/site.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { docsPath } from './docs-path.ts';
import { orReport, siteIn } from './open-content.ts';
import { runCommand } from './options.ts';
import { formatSite } from './site-report.ts';
import { writeReport } from './write-report.ts';

/**
 * `npm run check`.
 * @returns the exit code
 */
export async function checkCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'check',
			does: 'Checks content/ and reports its findings. Changes nothing.',
			readMore: docsPath('reports.md'),
			options: checkOptionList,
			// The checks take longer to load than to say that nothing has changed.
			read: async (given) =>
				readCheckOptions(
					given,
					given.has('rule') ? (await import('../check/checks.ts')).codes : [],
				),
			run: (options) => check(siteIn(place, options), options),
		},
		args,
	);
}

/**
 * Reports the findings of a site. A report for a machine has standard output to itself.
 * @returns 0, or 1 if the findings forbid publication or there are too many warnings, or 2 without
 * content or report
 */
export async function check(site: Site, options: CheckOptions = {}): Promise<number> {
	const { rules = [], quiet = false, maxWarnings = Number.POSITIVE_INFINITY, output } = options;
	const checked = await orReport(site.folder, () => site.check());
	if (checked === undefined) return 2;
	const { findings } = checked;
	const counted =
		rules.length === 0 ? findings : findings.filter(({ code }) => rules.includes(code));
	const shown = quiet ? counted.filter(({ severity }) => severity === 'error') : counted;
	const report = await formatSite(checked.counts, shown, options);
	if (output === undefined) process.stdout.write(report);
	else if (!writeReport(output, report)) return 2;
	else console.log(`The report is in ${output}. ${formatCounts(countFindings(shown))}`);
	const warnings = countFindings(counted).warning;
	if (warnings > maxWarnings)
		console.error(
			`There ${warnings === 1 ? 'is' : 'are'} ${formatCount(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}.`,
		);
	return warnings <= maxWarnings && isPublishable(counted) ? 0 : 1;
}
