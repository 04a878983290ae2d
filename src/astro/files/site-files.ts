import { readFileSync } from 'node:fs';
import { checkReport, formatCheckReport } from '../../check/report/check-report.ts';
import { drawnKinds, fileKinds } from '../../export/files/file-kinds.ts';
import { filesOfKind, onlyFile, type SiteFile, types } from '../../export/files/site-file.ts';
import type { OpenSite } from '../../workspace/site.ts';
import type { PlacedFile } from '../fonts/page-fonts.ts';

/** The findings of the build as data, at the root of the site. */
const checks = onlyFile('checks.json', types.json, ({ ledger, findings }: OpenSite) =>
	formatCheckReport(checkReport(ledger, findings)),
);

/**
 * Every file of a site that is not a page. Pictures are first, because other threads draw them while
 * the rest is written.
 * @param css of the drawings of the site
 * @param isTextMade whether the files of a text are wanted; all are by default
 */
export function siteFiles(
	site: OpenSite,
	css: string,
	isTextMade?: (slug: string) => boolean,
): readonly SiteFile[] {
	const drawn = { ledger: site.ledger, css, ...(isTextMade === undefined ? {} : { isTextMade }) };
	return [
		...drawnKinds.flatMap((kind) => filesOfKind(kind, drawn)),
		...fileKinds.flatMap((kind) => filesOfKind(kind, site.ledger)),
		...filesOfKind(checks, site),
	];
}

/** The fonts that pages load. */
export function fontFiles(files: readonly PlacedFile[]): readonly SiteFile[] {
	return files.map(({ path, disk }) => ({
		path,
		type: types.woff2,
		content: () => readFileSync(disk),
	}));
}
