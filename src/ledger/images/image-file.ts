import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** What reads images. Most sites have none. */
const imageSizes = (): typeof import('image-size') => require('image-size');

/** An image beside the texts, in the content folder. */
export interface ImageFile {
	/** Changes with its bytes; in the address of what is made from it. */
	readonly hash: string;
	/** As it is shown: turned as its camera says. */
	readonly widthPx: number;
	readonly heightPx: number;
}

/** The formats that the build can read and that hold no code. */
const formats: ReadonlySet<string> = new Set(['png', 'jpg', 'webp']);

/** Reads an image; undefined if its bytes are not PNG, JPEG or WebP. */
export function readImage(bytes: Uint8Array): ImageFile | undefined {
	try {
		const { width, height, type = '', orientation = 1 } = imageSizes().imageSize(bytes);
		if (!formats.has(type) || !(width > 0 && height > 0)) return undefined;
		// From 5 on the camera was held upright: https://www.exif.org/Exif2-2.PDF, tag 0x0112.
		const [widthPx, heightPx] = orientation >= 5 ? [height, width] : [width, height];
		const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
		return { hash, widthPx, heightPx };
	} catch {
		return undefined;
	}
}
