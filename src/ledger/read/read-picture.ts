import type { FileReading } from './file-reading.ts';
import { type Picture, type PictureKind, pictureKinds } from './look-parts.ts';

/** Reads an image. It has no findings: only one that the site names has to be an image. */
export function readPicture(path: string, bytes: Uint8Array): FileReading {
	const name = path.slice(path.indexOf('/') + 1);
	const buffer = Buffer.from(bytes);
	const form = formOf(buffer);
	const type = form.kind === undefined ? undefined : types[form.kind];
	const data =
		type === undefined || buffer.length > mostBytes
			? {}
			: { data: `data:${type};base64,${buffer.toString('base64')}` };
	return { path, picture: { name, ...form, ...data }, findings: [] };
}

/** A logo is small. A larger image is not kept with what was read. */
const mostBytes = 64_000;
/** The formats that a picture can contain. */
const types: Readonly<Partial<Record<PictureKind, string>>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
};

/** How a format begins, as bytes: https://en.wikipedia.org/wiki/List_of_file_signatures. */
const signatures: Readonly<Record<Exclude<PictureKind, 'svg'>, readonly number[]>> = {
	png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
	ico: [0, 0, 1, 0],
	jpg: [0xff, 0xd8, 0xff],
	gif: [0x47, 0x49, 0x46, 0x38],
	webp: [0x52, 0x49, 0x46, 0x46],
};

function formOf(bytes: Buffer): Pick<Picture, 'kind' | 'size'> {
	for (const kind of pictureKinds)
		if (kind !== 'svg' && signatures[kind].every((byte, index) => bytes[index] === byte))
			return { kind, ...(kind === 'png' ? sizeOfPng(bytes) : {}) };
	return formOfSvg(bytes.toString('utf8'));
}

/** The first chunk of a PNG is its header: https://www.w3.org/TR/png/#11IHDR. */
function sizeOfPng(bytes: Buffer): Pick<Picture, 'size'> {
	if (bytes.length < 24) return {};
	return { size: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } };
}

function formOfSvg(text: string): Pick<Picture, 'kind' | 'size'> {
	const before =
		/^\uFEFF?\s*(?:<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|\s)*/i.exec(text)?.[0] ?? '';
	const [tag] = /^<svg\b[^>]*>/.exec(text.slice(before.length)) ?? [];
	// Without its namespace a browser does not draw the file.
	if (tag === undefined || !/\sxmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(tag)) return {};
	if (!/(?:<\/svg>|\/>)\s*$/.test(text)) return {};
	const [width, height] = numbersIn(/\sviewBox=["']([^"']*)/.exec(tag)?.[1] ?? '').slice(2);
	const [ownWidth] = numbersIn(/\swidth=["']([\d.]+)(?:px)?["']/.exec(tag)?.[1] ?? '');
	const [ownHeight] = numbersIn(/\sheight=["']([\d.]+)(?:px)?["']/.exec(tag)?.[1] ?? '');
	const size =
		width !== undefined && height !== undefined
			? { width, height }
			: ownWidth !== undefined && ownHeight !== undefined
				? { width: ownWidth, height: ownHeight }
				: undefined;
	return { kind: 'svg', ...(size === undefined ? {} : { size }) };
}

function numbersIn(text: string): readonly number[] {
	return text
		.split(/[\s,]+/)
		.flatMap((word) => (Number(word) > 0 || word === '0' ? [Number(word)] : []));
}
