import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where this build keeps pictures, and where the last one did. Pages are bundled apart from the integration: they meet on the object that both see. */
interface Folders {
	readonly now: string;
	readonly before: string;
}
const key = Symbol.for('caveat.picture-cache');

/**
 * Starts a build: what the last one kept can be taken over, and what this one does not take over is forgotten when the next starts.
 * A folder that cannot be written is done without.
 * @param renderer what draws the pictures: those of another are not taken over
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
 * A picture of an SVG: the one that was kept, or a new one, which takes some 60 ms.
 * @param scale pixels of the picture for one of the SVG
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
		// What is not kept is made again.
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
