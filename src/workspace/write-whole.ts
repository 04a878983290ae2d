import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file completely or not at all: other processes read the old text or the new one. Creates
 * its folder if needed.
 * @throws if the file cannot be written; the old one is then unchanged
 */
export function writeWhole(path: string, text: string | Uint8Array | readonly Uint8Array[]): void {
	const folder = dirname(path);
	// Files whose name starts with a dot are not read as content.
	const draft = join(folder, `.${basename(path)}.${process.pid}`);
	try {
		mkdirSync(folder, { recursive: true });
		if (typeof text === 'string' || text instanceof Uint8Array) writeFileSync(draft, text);
		else writePieces(draft, text);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}

/**
 * Writes a file that is long in pieces, without a copy of all of them.
 * @throws if it cannot be written
 */
export function writePieces(path: string, pieces: readonly Uint8Array[]): void {
	const file = openSync(path, 'w');
	try {
		for (const piece of pieces) writeFileSync(file, piece);
	} finally {
		closeSync(file);
	}
}
