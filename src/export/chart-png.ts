import { Resvg } from '@resvg/resvg-js';
import { interFiles } from './inter.ts';

/** Pixels of the picture for one of the SVG. */
export const pngScale = 2;

/** Renders an SVG that stands for itself. Fonts of the machine play no part, so that the bytes are the same everywhere. */
export function chartPng(svg: string): Buffer {
	const options = { font: { loadSystemFonts: false, fontFiles: [...interFiles()], defaultFontFamily: 'Inter' }, fitTo: { mode: 'zoom' as const, value: pngScale } };
	return new Resvg(svg, options).render().asPng();
}
