import { crc32 } from 'node:zlib';

/** The bytes with which a PNG begins (PNG 5.2). */
export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** The length and the type of a chunk, four bytes each, before its data; its checksum after it. */
const [headLength, checksumLength] = [8, 4];

/** Whether every chunk of a PNG is there, down to the last one, and has its checksum (PNG 5.3). */
export function isWholePng(bytes: Buffer): boolean {
	if (!bytes.subarray(0, pngSignature.length).equals(pngSignature)) return false;
	let at = pngSignature.length;
	let type = '';
	while (at + headLength + checksumLength <= bytes.length) {
		const end = at + headLength + bytes.readUInt32BE(at);
		if (end + checksumLength > bytes.length) return false;
		// The checksum covers the type and the data.
		if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
		type = bytes.toString('latin1', at + 4, at + headLength);
		at = end + checksumLength;
	}
	return type === 'IEND' && at === bytes.length;
}
