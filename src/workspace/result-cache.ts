import { join } from 'node:path';
import type { ContentFile } from '../ledger/read/content-file.ts';
import type { Finding } from '../ledger/finding.ts';
import { isAmong, type SameDays } from '../ledger/link/unpublished.ts';
import type { SiteCache } from './readings.ts';
import { keepFile, keptFile } from './kept-file.ts';
import { sha256Of } from './sha256.ts';

/** The findings of the checks, and how much was checked. */
export interface CheckedSite {
	readonly findings: readonly Finding[];
	readonly counts: {
		readonly articles: number;
		readonly figures: number;
		readonly sources: number;
	};
}

/** What a cached result is of. It has a file of its own, because the result can be long. */
interface ResultHead {
	readonly key: string;
	/** The days on which the result is the same. */
	readonly days: SameDays;
	/** The stamp of every file, by its path. */
	readonly stamps: Readonly<Record<string, string>>;
}

interface KeptResult extends CheckedSite {
	/** The SHA-256 of the head that the result was kept with. */
	readonly of: string;
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
		const text = keptFile(headIn(folder))?.toString() ?? '{}';
		const head = JSON.parse(text) as ResultHead;
		const isSame =
			head.key === key &&
			isAmong(day, head.days) &&
			Object.keys(head.stamps).length === files.length &&
			files.every(({ path, stamp }) => stamp !== undefined && head.stamps[path] === stamp);
		if (!isSame) return undefined;
		const { of, ...checked } = JSON.parse(
			keptFile(resultIn(folder))?.toString() ?? '{}',
		) as KeptResult;
		return of === sha256Of(text) ? checked : undefined;
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
	const text = JSON.stringify(head);
	const result: KeptResult = { of: sha256Of(text), findings, counts };
	keepFile(resultIn(folder), JSON.stringify(result));
	keepFile(headIn(folder), text);
}

const headIn = (folder: string) => join(folder, 'result-of.json');
const resultIn = (folder: string) => join(folder, 'result.json');
