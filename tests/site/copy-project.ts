import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

/** The files of a project; its packages are linked. */
export const parts = [
	'content',
	'src',
	'public',
	'astro.config.mjs',
	'package.json',
	'tsconfig.json',
];

/**
 * Files that differ from those of this project, by path: a text to write, or `null` to remove the
 * file.
 */
export type Changes = Readonly<Record<string, string | null>>;

/**
 * A copy of the project in a separate folder, so that builds do not interfere. The caller may
 * change it.
 */
export function copyProject(changes: Changes = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	copyInto(folder);
	change(folder, changes);
	return folder;
}

/** Copies the project into a folder that is there. */
export function copyInto(folder: string): void {
	for (const name of parts) cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Changes files of a copy. */
export function change(folder: string, changes: Changes): void {
	for (const [path, text] of Object.entries(changes)) {
		rmSync(join(folder, path), { force: true });
		if (text === null) continue;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
