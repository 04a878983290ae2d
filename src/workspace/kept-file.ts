import { readFileSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeWhole } from './write-whole.ts';

/** The checksum that precedes the content of a kept file, and a line end. */
const sealLength = 8 + 1;

/**
 * Keeps bytes in a cache for the next run, whole or not at all. They can be in pieces. If they cannot
 * be written, the next run makes them again.
 */
export function keepFile(path: string, content: string | Uint8Array | readonly Uint8Array[]): void {
	const pieces =
		typeof content === 'string'
			? [Buffer.from(content)]
			: content instanceof Uint8Array
				? [content]
				: content;
	// As one piece, what is large would be copied.
	const sealed = [Buffer.from(`${sealOf(...pieces)}\n`), ...pieces];
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
export function sealOf(...pieces: readonly Uint8Array[]): string {
	const sum = pieces.reduce((before, piece) => crc32(piece, before), 0);
	return sum.toString(16).padStart(8, '0');
}
