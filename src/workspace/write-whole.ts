import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: other processes read the old text or the new one. Its folder is made if need be.
 * @throws where the file cannot be written; the old one is then as it was
 */
export function writeWhole(path: string, text: string): void {
	const folder = dirname(path);
	// A name that starts with a dot is not read as content.
	const draft = join(folder, `.${basename(path)}.${process.pid}`);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(draft, text);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
