import { runChecks } from '../../check/run-checks.ts';
import { buildLedger } from '../../ledger/build-ledger.ts';
import type { Finding } from '../../ledger/finding.ts';
import { type ContentFile, listContent } from '../../ledger/read/content-file.ts';
import type { FromRow } from './rows-to-figures.ts';

/** A file of the content as an import would write it. */
export interface NewFile {
	/** `content/library/figures/x.yaml` */
	readonly path: string;
	readonly text: string;
}

/** Checks that a later correction answers, and that must not keep a table from being updated. */
const answeredLater: ReadonlySet<string> = new Set(['silent-edit', 'correction-differs']);

/**
 * The errors that the checks would find in the imported records, each at its row of the table.
 * @param folder the content folder
 */
export function checkImport(
	folder: string,
	files: readonly NewFile[],
	records: readonly FromRow[],
): readonly Finding[] {
	const written = new Map(files.map((file) => [file.path, file]));
	const content: readonly ContentFile[] = [
		...listContent(folder).filter(({ path }) => !written.has(path)),
		...files.map(({ path, text }) => ({ path, read: () => Buffer.from(text) })),
	].sort((a, b) => (a.path < b.path ? -1 : 1));
	const ledger = buildLedger(content);
	const rows = new Map(records.map((record) => [record.id, record]));
	const starts = files.flatMap(({ path, text }) =>
		text.split('\n').flatMap((line, index) => {
			const id = /^-\s+(?:\{\s*)?id:\s*["']?([\w-]+)/.exec(line)?.[1];
			return id === undefined ? [] : [{ path, line: index + 1, id }];
		}),
	);
	return runChecks(ledger)
		.filter(({ severity, code }) => severity === 'error' && !answeredLater.has(code))
		.flatMap((finding): readonly Finding[] => {
			const { path, line } = finding.place;
			const start = starts.findLast((one) => one.path === path && one.line <= line);
			const id = finding.about?.kind === 'figure' ? finding.about.id : start?.id;
			const row = rows.get(id ?? '');
			if (row === undefined) return [];
			return [{ ...finding, place: row.place, message: `"${row.id}": ${finding.message}` }];
		});
}
