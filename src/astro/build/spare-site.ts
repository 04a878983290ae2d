import { linkSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersAbove } from './folder-states.ts';

/** How a site differs from the one before it: paths of files. */
export interface SiteDifference {
	/** Files that are new or have other bytes. */
	readonly put: readonly string[];
	/** Files that are no longer there. */
	readonly gone: readonly string[];
}

export interface NextDifference {
	/** How the published site differs from the spare one. */
	readonly behind: SiteDifference;
	/** How the next site differs from the published one. */
	readonly ahead: SiteDifference;
	readonly published: string;
	/** Where the files are that `ahead` puts. */
	readonly staging: string;
}

/**
 * Turns the spare site, which is the one before the published one, into the next one. It links
 * files, because a file that two sites share must never be written.
 * @returns the folders whose entries have changed
 * @throws if a file cannot be linked; the spare site is then of no use
 */
export function bringUpToDate(
	spare: string,
	{ behind, ahead, published, staging }: NextDifference,
): ReadonlySet<string> {
	const changed = new Set<string>();
	const from = new Map<string, string>();
	for (const path of behind.put) from.set(path, published);
	for (const path of ahead.gone) from.delete(path);
	for (const path of ahead.put) from.set(path, staging);
	// First of all, because a new folder can have the name of an old file.
	for (const path of new Set([...behind.gone, ...ahead.gone])) remove(spare, path, changed);
	const made = new Set<string>();
	for (const [path, folder] of from) {
		const target = join(spare, path);
		const parent = dirname(target);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		rmSync(target, { force: true });
		linkSync(join(folder, path), target);
		for (const above of foldersAbove(path)) changed.add(above);
	}
	return changed;
}

/** Removes a file, if it is there, and the folders that are then empty. */
function remove(site: string, path: string, changed: Set<string>): void {
	rmSync(join(site, path), { force: true });
	for (const folder of foldersAbove(path)) {
		changed.add(folder);
		if (folder === '' || !removeEmpty(join(site, folder))) return;
	}
}

function removeEmpty(folder: string): boolean {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
