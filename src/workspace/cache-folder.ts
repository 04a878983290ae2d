import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../../.caveat/', import.meta.url));

/** Where the project keeps what it read and found, for the next run. It can be deleted at any time. */
export const cacheFolder = join(kept, 'cache');

/** A name for a folder of content, for what is kept about it: two folders of content never share a cache. */
export function contentKey(content: string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 12);
}

/** Where Astro keeps the texts of the content in this folder. */
export function astroCacheFolder(content: string): string {
	return join(kept, 'astro', contentKey(content));
}
