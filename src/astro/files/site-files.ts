import { checkReport, formatCheckReport } from '../../check/report/check-report.ts';
import { drawnKinds, fileKinds } from '../../export/files/file-kinds.ts';
import { filesOfKind, onlyFile, type SiteFile, types } from '../../export/files/site-file.ts';
import type { OpenSite } from '../../workspace/site.ts';

/** The findings of the build as data, at the root of the site. */
const checks = onlyFile('checks.json', types.json, ({ ledger, findings }: OpenSite) =>
	formatCheckReport(checkReport(ledger, findings)),
);

/**
 * Every file of a site that is not a page. Pictures are first, because other threads draw them while
 * the rest is written.
 * @param css of the drawings of the site
 */
export function siteFiles(site: OpenSite, css: string): readonly SiteFile[] {
	return [
		...drawnKinds.flatMap((kind) => filesOfKind(kind, { ledger: site.ledger, css })),
		...fileKinds.flatMap((kind) => filesOfKind(kind, site.ledger)),
		...filesOfKind(checks, site),
	];
}
