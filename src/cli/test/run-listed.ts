import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'node:test';
import { pathToFileURL } from 'node:url';

/**
 * Runs test files of a list one after the other in this process, each as a suite, to which its
 * hooks belong. Several processes can share a list: each takes the next group of files that none has taken.
 * @param root absolute
 * @param list a file with groups of paths of test files from the root, as JSON, in a folder of its own
 */
export async function runListed({
	root,
	list,
}: {
	readonly root: string;
	readonly list: string;
}): Promise<void> {
	const groups: readonly (readonly string[])[] = JSON.parse(readFileSync(list, 'utf8'));
	for (const [index, files] of groups.entries()) {
		if (!take(`${list}.${index}`)) continue;
		for (const file of files) await suite(file, () => import(pathToFileURL(join(root, file)).href));
	}
}

/** Whether nobody had made this folder before: making one is a single step. */
function take(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}
