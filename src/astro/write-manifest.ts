import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest, manifestName } from '../workspace/manifest.ts';
import type { PreparedList } from '../workspace/prepared-list.ts';
import { writePieces } from '../workspace/write-whole.ts';
import { keepFiles } from './build/keep-files.ts';

interface ManifestOptions {
	/** What was written of the list already. */
	readonly prepared?: PreparedList;
	/** The folder of the last site. */
	readonly published?: string;
}

/**
 * Writes the list of the files of a complete build into a folder. If the last site has the same, it
 * is the same file, with its time.
 * @param files the SHA-256 of each file by its path
 * @returns its size in bytes
 * @throws if it cannot be written
 */
export function writeManifest(
	folder: string,
	files: ReadonlyMap<string, string>,
	{ prepared, published }: ManifestOptions = {},
): number {
	const pieces = formatManifest(files, prepared);
	const size = pieces.reduce((sum, { length }) => sum + length, 0);
	if (published !== undefined && isWritten(join(published, manifestName), pieces, size))
		keepFiles(published, folder, [manifestName]);
	else writePieces(join(folder, manifestName), pieces);
	return size;
}

/** Whether a file has these bytes. */
function isWritten(path: string, pieces: readonly Uint8Array[], size: number): boolean {
	return (
		statSync(path, { throwIfNoEntry: false })?.size === size &&
		Buffer.concat(pieces).equals(readFileSync(path))
	);
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
