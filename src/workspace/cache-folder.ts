import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * The cache of a site for the next run. It can be deleted at any time.
 * @param root the folder of the site
 */
export function cacheFolderIn(root: string): string {
	return join(root, '.caveat', 'cache');
}

/** A name for a content folder in the cache, unique for each folder. */
export function contentKey(content: string): string {
	return createHash('sha1').update(content).digest('hex').slice(0, 12);
}

/** Where Astro stores the texts of this content folder of a site. */
export function astroCacheFolder(root: string, content: string): string {
	return join(root, '.caveat', 'astro', contentKey(content));
}
