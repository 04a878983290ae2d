import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of a site's content. `path` is relative to the project, with forward slashes: `content/articles/x.md`. */
export interface ContentFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * Reads every YAML, Markdown and MDX file below `folder`, in the order of their paths.
 * Names that start with a dot or an underscore are left out.
 * @param prefix what stands for `folder` in the paths
 */
export async function readContent(folder: string, prefix = 'content'): Promise<readonly ContentFile[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(() => [] as Dirent[]);
	const kept = entries.filter((entry) => !/^[._]/.test(entry.name));
	const files = await Promise.all(
		kept.map(async (entry): Promise<readonly ContentFile[]> => {
			const [disk, path] = [join(folder, entry.name), `${prefix}/${entry.name}`];
			if (entry.isDirectory()) return readContent(disk, path);
			if (!/\.(?:ya?ml|mdx?)$/.test(entry.name)) return [];
			return [{ path, bytes: await readFile(disk) }];
		}),
	);
	return files.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
