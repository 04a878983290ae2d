import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The cache of a site for the next run. It can be deleted at any time.
 * @param root the folder of the site
 */
export function cacheFolderIn(root: string): string {
	return join(root, '.caveat', 'cache');
}

/** The folder in which the site of a build is written before it is published. */
export function stagingIn(root: string): string {
	return join(root, '.caveat', 'staging');
}

/** The folder in which the site before the last one is left, to be turned into the next one. */
export function spareIn(root: string): string {
	return join(root, '.caveat', 'spare');
}

/** A name for a content folder in the cache, unique for each folder. */
export function contentKey(content: string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 12);
}

/** Where Astro stores the texts of this content folder of a site. */
export function astroCacheFolder(root: string, content: string): string {
	return join(root, '.caveat', 'astro', contentKey(content));
}

/** The folders that the engine makes in a site, and those whose own folders have fixed names. */
const made = [
	'.caveat',
	'.caveat/cache',
	'.caveat/astro',
	'.caveat/staging',
	'.caveat/spare',
	'.caveat/vite',
	'.astro',
];
const withFolders = ['.caveat/cache', '.caveat/astro'];

/** Removes what has the name of a folder or a file for caches, is the other of the two, and would stop a build. */
export function repairCacheFolders(root: string): void {
	for (const path of made) removeFile(join(root, path));
	for (const path of withFolders) {
		for (const name of namesIn(join(root, path))) removeFile(join(root, path, name));
	}
	for (const name of namesIn(join(root, '.caveat/astro'))) {
		const store = join(root, '.caveat/astro', name, 'data-store.json');
		if (lstatSync(store, { throwIfNoEntry: false })?.isDirectory() === true)
			rmSync(store, { recursive: true, force: true });
	}
}

function removeFile(path: string): void {
	if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) rmSync(path, { force: true });
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
