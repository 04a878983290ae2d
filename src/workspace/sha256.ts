import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256Of(content: string | Uint8Array): string {
	return hash('sha256', content, 'hex');
}

/**
 * The SHA-256 of a file, in hexadecimal.
 * @throws if it cannot be read
 */
export function sha256OfFile(path: string): string {
	return sha256Of(readFileSync(path));
}
