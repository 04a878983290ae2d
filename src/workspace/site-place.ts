import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders of one site. The engine writes to `root` and `output`, and nowhere else. */
export interface SitePlace {
	/** The folder with `content/`, `public/` and perhaps `site.config.mjs`. Caches are in it. */
	readonly root: string;
	readonly content: string;
	/** Where a build publishes the site. */
	readonly output: string;
}

/** The file by which the folder of a site is found. */
const mark = join('content', 'site.yaml');

/**
 * The site of a command: the nearest folder with `content/site.yaml`, from `start` upwards, or
 * `start` itself if there is none.
 * @param elsewhere its content and output, if they are not in its folder
 */
export function findSite(
	start: string,
	elsewhere: { readonly content?: string | undefined; readonly output?: string | undefined } = {},
): SitePlace {
	const root = nearest(start) ?? start;
	return {
		root,
		content: elsewhere.content ?? join(root, 'content'),
		output: elsewhere.output ?? join(root, 'dist'),
	};
}

function nearest(folder: string): string | undefined {
	if (existsSync(join(folder, mark))) return folder;
	const above = dirname(folder);
	return above === folder ? undefined : nearest(above);
}
