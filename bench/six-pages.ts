import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** Pages of this site of which pictures are kept in browsers that `npm test` does not drive. */
export const sixPages = {
	first: '/',
	article: '/ninety-five-billion/',
	longest: '/how-the-dead-are-counted/',
	figure: '/figures/ru-killed-us-2023-08/',
	figures: '/figures/',
	chart: '/charts/ceasefire-offer-2024/estimate-range/',
} as const;

export const windowPx = { width: 1280, height: 1800 } as const;

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last build. */
export const builtSite = join(root, 'dist');

/**
 * Keeps a picture as docs/pictures/<browser>/<name>.webp.
 * @param png a file or its bytes
 */
export async function keepPicture(
	png: string | Buffer,
	{ browser, name }: { readonly browser: string; readonly name: string },
): Promise<void> {
	const folder = join(root, 'docs/pictures', browser);
	mkdirSync(folder, { recursive: true });
	await sharp(png)
		.webp({ quality: 80 })
		.toFile(join(folder, `${name}.webp`));
	console.log(`docs/pictures/${browser}/${name}.webp`);
}
