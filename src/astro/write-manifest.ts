import { existsSync, linkSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest, manifestName } from '../workspace/manifest.ts';
import type { PreparedList } from '../workspace/prepared-list.ts';
import { writePieces } from '../workspace/write-whole.ts';

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
	const at = join(folder, manifestName);
	const last = published === undefined ? undefined : join(published, manifestName);
	const isSame =
		last !== undefined &&
		statSync(last, { throwIfNoEntry: false })?.size === size &&
		Buffer.concat(pieces).equals(readFileSync(last));
	if (!isSame || !isLinked(last, at)) writePieces(at, pieces);
	return size;
}

function isLinked(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch {
		// The two can be on different disks.
		return false;
	}
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
