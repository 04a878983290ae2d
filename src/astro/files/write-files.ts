import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OpenSite } from '../../workspace/site.ts';
import { buildLog, buildPlan, isTextMade } from '../current-site.ts';
import type { SiteDrawing } from '../site-drawing.ts';
import { Drawers } from './draw-pictures.ts';
import type { PictureCache } from './picture-cache.ts';
import { siteFiles } from './site-files.ts';

const filesAtOnce = 64;

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
	let writing: Promise<void>[] = [];
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
			if (typeof own === 'string') writing.push(writeFile(file, own));
			else drawers.draw(own, file);
			log.made('files', path, performance.now() - started);
			if (writing.length < filesAtOnce) continue;
			await Promise.all(writing);
			writing = [];
		}
		await Promise.all(writing);
	} finally {
		buildLog().begin('pictures', drawers.left);
		// After an error, the others are waited for, too.
		await Promise.all([drawers.end(), Promise.allSettled(writing)]);
	}
}
