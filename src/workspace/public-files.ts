import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, publicFolder } from '../ledger/read/content-file.ts';

/** What systems leave in folders. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', '.git', 'Thumbs.db', 'desktop.ini']);

/**
 * The files in a folder `public`, by their names: links lead to them, but nothing reads them. A
 * build copies what a symbolic link leads to.
 * @param folder need not exist
 */
export function publicFiles(folder: string): readonly ContentFile[] {
	const files: ContentFile[] = [];
	const list = (disk: string, path: string, above: readonly string[]): void => {
		for (const name of namesIn(disk)) {
			if (leftBehind.has(name)) continue;
			const [at, to] = [join(disk, name), `${path}${name}`];
			const isFolder = statSync(at, { throwIfNoEntry: false })?.isDirectory();
			if (isFolder === false)
				files.push({ path: to, stamp: 'named', read: () => new Uint8Array() });
			else if (isFolder === true) {
				const real = realpathSync(at);
				if (!above.includes(real)) list(at, `${to}/`, [...above, real]);
			}
		}
	};
	list(folder, publicFolder, []);
	return files;
}

function namesIn(folder: string): readonly string[] {
	return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
		? readdirSync(folder).sort()
		: [];
}
