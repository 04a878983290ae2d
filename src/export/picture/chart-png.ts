import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { pictureFonts } from './picture-fonts.ts';

/** Pixels of the picture for one of the SVG. */
export const pngScale = 2;

/** Renders an SVG that stands for itself. Fonts of the machine play no part, so that the bytes are the same everywhere. */
export function chartPng(svg: string, scale: number = pngScale): Buffer {
	return renderSvg(svg, scale).asPng();
}

/** The picture before it is PNG, for tests: four bytes a pixel. */
export function renderSvg(svg: string, scale: number = pngScale): RenderedImage {
	const font = {
		loadSystemFonts: false,
		fontFiles: [...pictureFonts()],
		defaultFontFamily: 'Inter',
	};
	return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render();
}
