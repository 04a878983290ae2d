import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OpenSite } from '../../workspace/site.ts';
import { buildLog, buildPlan, isTextMade } from '../current-site.ts';
import type { SiteDrawing } from '../site-drawing.ts';
import { Drawers } from './draw-pictures.ts';
import type { PictureCache } from './picture-cache.ts';
import { siteFiles } from './site-files.ts';

interface WriteOptions extends SiteDrawing {
	/** The pictures of the last build. */
	readonly cache: PictureCache;
}

/**
 * Writes every file of a site that is not a page and is not kept from the last build.
 * @param folder of the built site
 * @throws if a file cannot be written
 */
export async function writeFiles(
	folder: string,
	site: OpenSite,
	{ css, fontFiles, cache }: WriteOptions,
): Promise<void> {
	const drawers = new Drawers(cache, fontFiles);
	const made = new Set<string>();
	try {
		const plan = buildPlan();
		const files = siteFiles(site, css, isTextMade).filter(
			({ path }) => plan?.isMade(path) !== false,
		);
		const log = buildLog();
		log.begin('files', files.length);
		for (const { path, content } of files) {
			const started = performance.now();
			const file = join(folder, path);
			const parent = dirname(file);
			if (!made.has(parent)) mkdirSync(parent, { recursive: true });
			made.add(parent);
			const own = content();
			// For a small file, the thread that would write it costs three times as much as writing it.
			if (typeof own === 'string') writeFileSync(file, own);
			else drawers.draw(own, file);
			log.made('files', path, performance.now() - started);
		}
	} finally {
		buildLog().begin('pictures', drawers.left);
		await drawers.end();
	}
}
