import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholePng } from '../../export/picture/whole-png.ts';
import type { Picture } from '../../export/files/site-file.ts';
import { sha256Of } from '../../workspace/sha256.ts';

/** The pictures of this build and of the last one, as files. */
export interface PictureCache {
	/** Where the picture of an SVG is kept in this build; undefined if nothing can be kept. */
	pathOf(picture: Picture): string | undefined;
	/** Whether this picture is there already, drawn by this build or the last one. */
	has(picture: Picture): boolean;
}

/** A cache that keeps nothing. */
export const noPictureCache: PictureCache = { pathOf: () => undefined, has: () => false };

/**
 * Starts a build. Pictures of the last build can be used again; those that this build does not use
 * are deleted when the next one starts, unless it makes only a part of the site. Without a writable
 * folder nothing is kept.
 * @param renderer key of the code that draws pictures; pictures of other code are not used
 * @param isPart whether this build makes only a part of the site
 */
export function openPictureCache(
	cacheFolder: string,
	renderer: string,
	isPart = false,
): PictureCache {
	const [now, before] = [join(cacheFolder, 'pictures'), join(cacheFolder, 'pictures-before')];
	const rendererFile = join(now, 'renderer');
	try {
		if (!isPart) rmSync(before, { recursive: true, force: true });
		if (!existsSync(rendererFile) || readFileSync(rendererFile, 'utf8') !== renderer)
			rmSync(now, { recursive: true, force: true });
		mkdirSync(now, { recursive: true });
		if (!isPart) renameSync(now, before);
		mkdirSync(now, { recursive: true });
		writeFileSync(rendererFile, renderer);
	} catch {
		return noPictureCache;
	}
	const names = new WeakMap<Picture, string>();
	const nameOf = (picture: Picture) => {
		const known = names.get(picture) ?? hashOf(picture);
		names.set(picture, known);
		return `${known}.png`;
	};
	return {
		pathOf: (picture) => join(now, nameOf(picture)),
		has: (picture) => {
			const path = join(now, nameOf(picture));
			try {
				if (!existsSync(path)) renameSync(join(before, nameOf(picture)), path);
				if (isWholePng(readFileSync(path))) return true;
			} catch {
				// There is none, or something else has its name.
			}
			rmSync(path, { recursive: true, force: true });
			return false;
		},
	};
}

function hashOf({ svg, scale }: Picture): string {
	return sha256Of(`${scale}\n${svg}`);
}
