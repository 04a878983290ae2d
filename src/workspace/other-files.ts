import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, isContent, misled } from '../ledger/read/content-file.ts';

/** What editors and systems leave beside the files of an author. */
const leftBehind = /~$|\.(?:bak|orig|rej|tmp|swp|swo)$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$/i;

/**
 * The files in a content folder that are not read as content: images, files with other endings, and
 * symbolic links that are not followed.
 */
export function otherFiles(folder: string): readonly ContentFile[] {
	const files: ContentFile[] = [];
	const list = (disk: string, path: string): void => {
		for (const entry of readdirSync(disk, { withFileTypes: true })) {
			if (/^[._]/.test(entry.name) || leftBehind.test(entry.name)) continue;
			const [at, name] = [join(disk, entry.name), `${path}/${entry.name}`];
			if (entry.isDirectory()) list(at, name);
			else if (entry.isSymbolicLink()) {
				const leadsTo = misled(at, folder);
				if (leadsTo !== undefined)
					files.push({ path: name, stamp: leadsTo, leadsTo, read: () => new Uint8Array() });
			} else if (!isContent(name)) {
				const { size, mtimeMs, ctimeMs, ino } = lstatSync(at);
				files.push({
					path: name,
					stamp: `${size}-${mtimeMs}-${ctimeMs}-${ino}`,
					read: () => readFileSync(at),
				});
			}
		}
	};
	list(folder, 'content');
	return files;
}
