import { constants, copyFileSync, linkSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn } from '../../workspace/entries-in.ts';

/**
 * Puts files of the last build into a new one, as they are.
 * @returns whether all are links to the same files, and none is a copy
 * @throws if one cannot be linked or copied
 */
export function keepFiles(from: string, to: string, paths: Iterable<string>): boolean {
	let areLinked = true;
	eachFile(paths, { from, to }, (file, target) => {
		if (!isLinked(file, target)) areLinked = false;
	});
	return areLinked;
}

/**
 * Copies files from one folder into another.
 * @throws if one cannot be copied
 */
export function copyFiles(from: string, to: string, paths: Iterable<string>): void {
	eachFile(paths, { from, to }, (file, target) => {
		copyFileSync(file, target, constants.COPYFILE_FICLONE);
	});
}

function eachFile(
	paths: Iterable<string>,
	{ from, to }: { readonly from: string; readonly to: string },
	put: (file: string, target: string) => void,
): void {
	const made = new Set<string>();
	for (const path of paths) {
		const target = join(to, path);
		const parent = dirname(target);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		put(join(from, path), target);
	}
}

/** The paths of all files below a folder, with slashes. */
export function filesIn(folder: string): readonly string[] {
	return entriesIn(folder).flatMap(({ path, entry }) => (entry.isFile() ? [path] : []));
}

/** Links a file, or copies it with its times: not every disk has hard links. */
function isLinked(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch {
		const { atime, mtime } = statSync(from);
		copyFileSync(from, to);
		utimesSync(to, atime, mtime);
		return false;
	}
}
