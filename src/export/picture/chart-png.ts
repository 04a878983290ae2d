import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { pictureFonts } from './picture-fonts.ts';

/** The pixels of the picture per pixel of the SVG. */
export const pngScale = 2;

/**
 * Renders an SVG that is complete in itself. Fonts of the machine are ignored, so that the bytes
 * are the same everywhere.
 * @param fontFiles TrueType; Caveat's own by default
 */
export function chartPng(
	svg: string,
	scale: number = pngScale,
	fontFiles: readonly string[] = pictureFonts,
): Buffer {
	const image = renderSvg(svg, scale, fontFiles);
	return indexedPng(image) ?? image.asPng();
}

/** The pixels of the picture before PNG encoding, four bytes each, for tests. */
export function renderSvg(
	svg: string,
	scale: number = pngScale,
	fontFiles: readonly string[] = pictureFonts,
): RenderedImage {
	const font = {
		loadSystemFonts: false,
		fontFiles: [...fontFiles],
		defaultFontFamily: 'Inter',
	};
	return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
}
