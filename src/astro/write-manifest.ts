import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatManifest, manifestName, manifestOf } from '../workspace/manifest.ts';

/**
 * Lists the files of a complete build in the build.
 * @throws if a file cannot be read or the list cannot be written
 */
export async function writeManifest(folder: string): Promise<void> {
	await writeFile(join(folder, manifestName), formatManifest(await manifestOf(folder)));
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
