import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kept = fileURLToPath(new URL('../../.caveat/', import.meta.url));

/** The cache of the project for the next run. It can be deleted at any time. */
export const cacheFolder = join(kept, 'cache');

/** A name for a content folder in the cache, unique for each folder. */
export function contentKey(content: string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 12);
}

/** Where Astro stores the texts of this content folder. */
export function astroCacheFolder(content: string): string {
	return join(kept, 'astro', contentKey(content));
}
