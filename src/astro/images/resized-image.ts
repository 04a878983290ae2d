import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderIn } from '../../workspace/cache-folder.ts';
import { diskPath } from '../../workspace/read-many.ts';
import { keepFile, keptFile } from '../../workspace/kept-file.ts';
import { currentSite } from '../current-site.ts';
import type { ImagePath } from './image-paths.ts';

const quality = 80;

/**
 * An image as WebP in one width, without what a camera wrote into it, such as a place. It is kept for
 * the next build.
 * @throws if the file is damaged
 */
export async function resizedImage({
	path,
	name,
	widthPx,
}: ImagePath['props']): Promise<Uint8Array<ArrayBuffer>> {
	// Most sites have no images, and it takes a while to load.
	const { default: sharp } = await import('sharp');
	const { folder } = currentSite();
	const kept = join(
		cacheFolderIn(join(folder, '..')),
		'images',
		`${name}-${quality}-${sharp.versions.sharp}.webp`,
	);
	const known = keptFile(kept);
	if (known !== undefined) return new Uint8Array(known);
	let made: Buffer;
	try {
		made = await sharp(readFileSync(diskPath(folder, path)))
			.rotate()
			.resize({ width: widthPx })
			.webp({ quality })
			.toBuffer();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`${path} is damaged and cannot be shown: ${reason}`, { cause: error });
	}
	keepFile(kept, made);
	return new Uint8Array(made);
}
