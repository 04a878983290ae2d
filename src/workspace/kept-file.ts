import { readFileSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

/** The checksum that precedes the content of a kept file, and a line end. */
const sealLength = 8 + 1;

/**
 * Keeps bytes in a cache for the next run, whole or not at all. If they cannot be written, the next
 * run makes them again.
 */
export function keepFile(path: string, content: string | Uint8Array): void {
	const sealed = seal(content);
	try {
		writeWhole(path, sealed);
	} catch {
		try {
			// A folder may have its name.
			rmSync(path, { recursive: true, force: true });
			writeWhole(path, sealed);
		} catch {
			// The next run makes them again.
		}
	}
}

/** The bytes after their checksum. What is kept can be large, so it is copied only once. */
function seal(content: string | Uint8Array): Uint8Array {
	const length = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
	const sealed = Buffer.allocUnsafe(sealLength + length);
	if (typeof content === 'string') sealed.write(content, sealLength);
	else sealed.set(content, sealLength);
	sealed.write(`${sealOf(sealed.subarray(sealLength))}\n`);
	return sealed;
}

/** The bytes that `keepFile` wrote; undefined if there are none, or if they were damaged since. */
export function keptFile(path: string): Buffer<ArrayBuffer> | undefined {
	try {
		const file = readFileSync(path);
		const bytes = file.subarray(sealLength);
		return file.toString('latin1', 0, sealLength) === `${sealOf(bytes)}\n` ? bytes : undefined;
	} catch {
		return undefined;
	}
}

/** CRC-32 in eight hexadecimal digits: it finds what a fault did to a file, not what a person did. */
export function sealOf(bytes: Uint8Array): string {
	return crc32(bytes).toString(16).padStart(8, '0');
}
