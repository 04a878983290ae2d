import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The picture folders of this build and of the last one. Pages are bundled separately from the
 * integration, so both use this object, shared through `globalThis`.
 */
interface Folders {
	readonly now: string;
	readonly before: string;
}
const key = Symbol.for('caveat.picture-cache');

/**
 * Starts a build. Pictures of the last build can be reused; those that this build does not use are
 * deleted when the next one starts. Without a writable folder there is no cache.
 * @param renderer key of the code that draws pictures; pictures of other code are not reused
 */
export function openPictureCache(cacheFolder: string, renderer: string): void {
	const folders: Folders = {
		now: join(cacheFolder, 'pictures'),
		before: join(cacheFolder, 'pictures-before'),
	};
	const rendererFile = join(folders.now, 'renderer');
	try {
		rmSync(folders.before, { recursive: true, force: true });
		if (readIfThere(rendererFile)?.toString() !== renderer)
			rmSync(folders.now, { recursive: true, force: true });
		mkdirSync(folders.now, { recursive: true });
		renameSync(folders.now, folders.before);
		mkdirSync(folders.now, { recursive: true });
		writeFileSync(rendererFile, renderer);
	} catch {
		return;
	}
	(globalThis as Record<symbol, unknown>)[key] = folders;
}

/**
 * A picture of an SVG from the cache, or a new one, which takes about 60 ms.
 * @param scale the pixels of the picture per pixel of the SVG
 */
export function cachedPicture(
	svg: string,
	scale: number,
	render: (svg: string, scale: number) => Buffer,
): Buffer {
	const folders = (globalThis as Record<symbol, unknown>)[key] as Folders | undefined;
	if (folders === undefined) return render(svg, scale);
	const name = `${createHash('sha256').update(`${scale}\n${svg}`).digest('hex')}.png`;
	const known = readIfThere(join(folders.now, name));
	if (known !== undefined) return known;
	const picture = readIfThere(join(folders.before, name)) ?? render(svg, scale);
	try {
		writeFileSync(join(folders.now, name), picture);
	} catch {
		// The next build renders it again.
	}
	return picture;
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}
