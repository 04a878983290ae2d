import { chartPng } from '../export/picture/chart-png.ts';
import { cachedPicture } from '../export/picture/picture-cache.ts';
import { pictureFonts } from '../export/picture/picture-fonts.ts';

/**
 * The font files of pictures in this process. Pages are bundled separately from the integration, so
 * both use a property of `globalThis`; only this file touches it.
 */
const key = Symbol.for('caveat.picture-fonts');

/** @param files TrueType, in every weight and set of characters that pictures need */
export function setPictureFonts(files: readonly string[]): void {
	(globalThis as Record<symbol, unknown>)[key] = files;
}

/**
 * A picture in the fonts of the site, from the cache or new.
 * @param scale the pixels of the picture per pixel of the SVG
 */
export function sitePicture(svg: string, scale: number): Buffer {
	const files = (globalThis as Record<symbol, unknown>)[key] as readonly string[] | undefined;
	return cachedPicture(svg, scale, (drawing, size) =>
		chartPng(drawing, size, files ?? pictureFonts),
	);
}
