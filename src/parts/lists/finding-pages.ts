import type { Finding } from '../../ledger/finding.ts';
import { type ListPage, listPages } from '../../ledger/ask/listed/list-pages.ts';

/** The findings of one file, or those of them that are on one page. */
export interface FindingsOfFile {
	readonly path: string;
	readonly findings: readonly Finding[];
}

const findingsPerPage = 200;

/**
 * Divides findings into pages, by file. A file with more than a page has several.
 * @param findings sorted by place
 */
export function findingPages(findings: readonly Finding[]): readonly ListPage<FindingsOfFile>[] {
	const files = [...Map.groupBy(findings, ({ place }) => place.path)].flatMap(([path, own]) =>
		listPages(own, findingsPerPage).map(({ items }) => ({ path, findings: items })),
	);
	return listPages(files, findingsPerPage, (file) => file.findings.length);
}
