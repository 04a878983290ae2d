import { type Dirent, readdirSync } from 'node:fs';

/** What is in a folder. */
export interface FolderEntry {
	/** From the folder, with slashes. */
	readonly path: string;
	readonly entry: Dirent;
}

/**
 * All that is below a folder but folders. Node's own recursive list has no paths from the folder, and
 * to compute them takes as long as the list.
 * @throws if a folder cannot be read
 */
export function entriesIn(folder: string): readonly FolderEntry[] {
	const found: FolderEntry[] = [];
	const read = (place: string, above: string): void => {
		for (const entry of readdirSync(place, { withFileTypes: true })) {
			const path = above + entry.name;
			if (entry.isDirectory()) read(`${place}/${entry.name}`, `${path}/`);
			else found.push({ path, entry });
		}
	};
	read(folder, '');
	return found;
}
