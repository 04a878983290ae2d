import { readFileSync } from 'node:fs';
import { checkReport, formatCheckReport } from '../../check/report/check-report.ts';
import { drawnKinds, fileKinds } from '../../export/files/file-kinds.ts';
import {
	type FileKind,
	filesOfKind,
	onlyFile,
	type SiteFile,
	types,
} from '../../export/files/site-file.ts';
import type { OpenSite } from '../../workspace/site.ts';
import type { OwnerKind } from '../build/output-owner.ts';
import type { PlacedFile } from '../fonts/page-fonts.ts';

/** The findings of the build as data, at the root of the site. */
const checks = onlyFile('checks.json', types.json, ({ ledger, findings }: OpenSite) =>
	formatCheckReport(checkReport(ledger, findings)),
);

/** The owners of the files with a pattern such as "figures/{id}.json"; undefined if they have none. */
export function ownerKindOf(pattern: string): OwnerKind | undefined {
	if (pattern.includes('{slug}')) return 'text';
	const [, list] = /(figures|sources)\/\{id\}/.exec(pattern) ?? [];
	if (list === 'figures') return 'figure';
	return list === 'sources' ? 'source' : undefined;
}

interface WantedFiles {
	/** Whether the files of a text are wanted; all are by default. */
	readonly isTextMade?: (slug: string) => boolean;
	/** Whether files of such owners are wanted; all are by default. */
	readonly isKindMade?: (kind: OwnerKind | undefined) => boolean;
}

/**
 * Every file of a site that is not a page. Pictures are first, because other threads draw them while
 * the rest is written.
 * @param css of the drawings of the site
 */
export function siteFiles(
	site: OpenSite,
	css: string,
	{ isTextMade, isKindMade = () => true }: WantedFiles = {},
): readonly SiteFile[] {
	const drawn = { ledger: site.ledger, css, ...(isTextMade === undefined ? {} : { isTextMade }) };
	const wanted = <Source>(kinds: readonly FileKind<Source>[]) =>
		kinds.filter(({ pattern }) => isKindMade(ownerKindOf(pattern)));
	return [
		...wanted(drawnKinds).flatMap((kind) => filesOfKind(kind, drawn)),
		...wanted(fileKinds).flatMap((kind) => filesOfKind(kind, site.ledger)),
		...wanted([checks]).flatMap((kind) => filesOfKind(kind, site)),
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
