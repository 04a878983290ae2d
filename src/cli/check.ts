import { formatReport } from '../check/report.ts';
import { openSite } from '../site/open-site.ts';

/** Prints the findings of the content in `folder`. @returns 0, or 1 if one is an error */
export async function check(folder: string): Promise<number> {
	const site = await openSite(folder).catch(() => undefined);
	if (site === undefined) {
		console.error(`There is no content in ${folder}. docs/authoring.md shows how to start.`);
		return 1;
	}
	const { ledger, findings, isPublishable } = site;
	const report = formatReport(findings, { colour: process.stdout.isTTY && !process.env['NO_COLOR'] });
	console.log(findings.length === 0 ? `Checked ${ledger.articles.size} article${ledger.articles.size === 1 ? '' : 's'}, ${ledger.figures.size} figures, ${ledger.sources.size} sources: no findings.` : report);
	return isPublishable ? 0 : 1;
}
