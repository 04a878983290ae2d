import { statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The inode of each folder of a site, and when a file or folder in it was last added, removed or
 * renamed, by its path. The site itself is "".
 */
export type FolderStates = Record<string, [inode: number, changedAtMs: number]>;

/**
 * The states of the folders that have these files.
 * @throws if one of them is not there
 */
export function folderStates(site: string, files: Iterable<string>): FolderStates {
	const folders = new Set<string>();
	for (const path of files)
		for (const folder of foldersAbove(path)) {
			if (folders.has(folder)) break;
			folders.add(folder);
		}
	return Object.fromEntries(Array.from(folders, (folder) => [folder, stateOf(site, folder)]));
}

/** Whether the folders of a site have the same entries as before, each the same file or folder. */
export function areAsLeft(site: string, states: Readonly<FolderStates>): boolean {
	try {
		return Object.entries(states).every(([folder, [inode, changedAtMs]]) => {
			const now = stateOf(site, folder);
			return now[0] === inode && now[1] === changedAtMs;
		});
	} catch {
		return false;
	}
}

/** The states of the folders of a site after the entries of some have changed. */
export function afterChanges(
	site: string,
	states: Readonly<FolderStates>,
	changed: Iterable<string>,
): FolderStates {
	const after = { ...states };
	for (const folder of changed) {
		const now = statSync(join(site, folder), { throwIfNoEntry: false });
		if (now === undefined) Reflect.deleteProperty(after, folder);
		else after[folder] = [now.ino, now.mtimeMs];
	}
	return after;
}

/** The folders of a file from its own one up to the site: "a/b", "a" and "" of "a/b/c". */
export function foldersAbove(path: string): readonly string[] {
	const above: string[] = [];
	let folder = path;
	while (folder !== '') {
		folder = posix.dirname(folder).replace(/^\.$/, '');
		above.push(folder);
	}
	return above;
}

function stateOf(site: string, folder: string): FolderStates[string] {
	const { ino, mtimeMs } = statSync(join(site, folder));
	return [ino, mtimeMs];
}
