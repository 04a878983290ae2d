import { join, relative } from 'node:path';
import { engineFolder } from '../workspace/engine.ts';

/**
 * Where a page of the documentation is on this machine: `docs/data.md` in a clone of the engine,
 * `node_modules/caveat/docs/data.md` in the folder of a site.
 */
export function docsPath(page: string): string {
	const absolute = join(engineFolder, 'docs', page);
	const below = relative(process.cwd(), absolute);
	return below.startsWith('..') ? absolute : below;
}
