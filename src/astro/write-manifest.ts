import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest, manifestName } from '../workspace/manifest.ts';
import type { PreparedList } from '../workspace/prepared-list.ts';
import { writePieces } from '../workspace/write-whole.ts';

/**
 * Writes the list of the files of a complete build into a folder.
 * @param files the SHA-256 of each file by its path
 * @param prepared what was written of it already
 * @returns its size in bytes
 * @throws if it cannot be written
 */
export function writeManifest(
	folder: string,
	files: ReadonlyMap<string, string>,
	prepared?: PreparedList,
): number {
	const pieces = formatManifest(files, prepared);
	writePieces(join(folder, manifestName), pieces);
	return pieces.reduce((sum, { length }) => sum + length, 0);
}

/**
 * What to tell the author if a file that a build copies would be overwritten by the manifest.
 * @param publicFolder the folder with these files
 */
export function manifestConflict(publicFolder: string): string | undefined {
	return existsSync(join(publicFolder, manifestName))
		? `public/${manifestName} has the name of the list of files that a build writes. Give it another name, such as site.webmanifest.`
		: undefined;
}
