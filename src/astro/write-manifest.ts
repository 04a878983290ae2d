import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatManifest, type Manifest, manifestName, manifestOf } from '../workspace/manifest.ts';

/**
 * Lists the files of a complete build in the build.
 * @param known returns the SHA-256 of a file that need not be read
 * @throws if a file cannot be read or the list cannot be written
 */
export async function writeManifest(
	folder: string,
	known?: (path: string) => string | undefined,
): Promise<Manifest> {
	const manifest = await manifestOf(folder, known);
	await writeFile(join(folder, manifestName), formatManifest(manifest));
	return manifest;
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
