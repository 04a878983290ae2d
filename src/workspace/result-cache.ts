import { join } from 'node:path';
import type { ContentFile } from '../ledger/read/content-file.ts';
import type { Finding } from '../ledger/finding.ts';
import { isAmong, type SameDays } from '../ledger/link/unpublished.ts';
import type { SiteCache } from './readings.ts';
import { keepFile, keptFile } from './kept-file.ts';

/** The findings of the checks, and how much was checked. */
export interface CheckedSite {
	readonly findings: readonly Finding[];
	readonly counts: {
		readonly articles: number;
		readonly figures: number;
		readonly sources: number;
	};
}

/** What a cached result is of. It is a line of its own, before the result, which can be long. */
interface ResultHead {
	readonly key: string;
	/** The days on which the result is the same. */
	readonly days: SameDays;
	/** The stamp of every file, by its path. */
	readonly stamps: Readonly<Record<string, string>>;
}

/**
 * The result of the last run, if neither a file, the code nor what is published on `day` has
 * changed since.
 */
export function loadResult(
	{ folder, key }: SiteCache,
	files: readonly ContentFile[],
	day: string,
): CheckedSite | undefined {
	try {
		const bytes = keptFile(fileIn(folder));
		if (bytes === undefined) return undefined;
		const end = bytes.indexOf('\n');
		const head = JSON.parse(bytes.toString('utf8', 0, end)) as ResultHead;
		const isSame =
			head.key === key &&
			isAmong(day, head.days) &&
			Object.keys(head.stamps).length === files.length &&
			files.every(({ path, stamp }) => stamp !== undefined && head.stamps[path] === stamp);
		return isSame ? (JSON.parse(bytes.toString('utf8', end)) as CheckedSite) : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Caches a result for the next run. If the folder cannot be written, the next run only takes
 * longer.
 */
export function saveResult(
	{ folder, key }: SiteCache,
	files: readonly ContentFile[],
	{ findings, counts, days }: CheckedSite & { readonly days: SameDays },
): void {
	const stamps = Object.fromEntries(files.map((file) => [file.path, file.stamp ?? '']));
	const head: ResultHead = { key, days, stamps };
	const result: CheckedSite = { findings, counts };
	keepFile(fileIn(folder), `${JSON.stringify(head)}\n${JSON.stringify(result)}`);
}

function fileIn(folder: string): string {
	return join(folder, 'result.json');
}
