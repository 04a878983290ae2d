import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { indexedPng, type Pixels } from './indexed-png.ts';
import { pictureFonts } from './picture-fonts.ts';
import { pngScale } from './png-scale.ts';

// As WebAssembly it draws the same pixels in a third of the time: it reads a font once, not for every
// picture, and uses the memory of one picture for the next.
await initWasm(
	readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
);

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
	return render(
		{ svg, scale, fontFiles },
		(image) => indexedPng(pixelsOf(image)) ?? bufferOf(image.asPng()),
	);
}

/** The pixels of the picture before PNG encoding, four bytes each, for tests. */
export function renderSvg(
	svg: string,
	scale: number = pngScale,
	fontFiles: readonly string[] = pictureFonts,
): Pixels {
	return render({ svg, scale, fontFiles }, pixelsOf);
}

type Image = ReturnType<InstanceType<typeof Resvg>['render']>;

interface Rendering {
	readonly svg: string;
	readonly scale: number;
	readonly fontFiles: readonly string[];
}

/** What `read` takes from a picture, whose memory the next picture gets. */
function render<T>({ svg, scale, fontFiles }: Rendering, read: (image: Image) => T): T {
	const drawing = new Resvg(svg, {
		font: { fontBuffers: fontFiles.map(bytesOf), defaultFontFamily: 'Inter' },
		fitTo: { mode: 'zoom', value: scale },
	});
	try {
		const image = drawing.render();
		try {
			return read(image);
		} finally {
			image.free();
		}
	} finally {
		drawing.free();
	}
}

const fonts = new Map<string, Uint8Array>();

/** A font of pictures. Their files have names that change with them. */
function bytesOf(file: string): Uint8Array {
	const bytes = fonts.get(file) ?? new Uint8Array(readFileSync(file));
	fonts.set(file, bytes);
	return bytes;
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	Buffer.from(buffer, byteOffset, byteLength);
const pixelsOf = (image: Image): Pixels => ({
	pixels: bufferOf(image.pixels),
	width: image.width,
	height: image.height,
});
