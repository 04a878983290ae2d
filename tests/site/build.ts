import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the project in a folder of its own, with the packages linked: builds in it cannot meet one another. */
export function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	for (const name of [
		'content',
		'src',
		'public',
		'astro.config.mjs',
		'package.json',
		'tsconfig.json',
	])
		cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

/** The folder of a project that `npm test` built once for all, with its site in `dist`; run alone, a test builds its own. Nobody writes there. */
export function builtProject(): string {
	const shared = process.env['CAVEAT_BUILT'];
	if (shared !== undefined) return shared;
	const folder = copyProject();
	const built = build(folder);
	if (built.code !== 0) throw new Error(built.output);
	return folder;
}

export interface Built {
	readonly code: number;
	readonly output: string;
}

/** Runs the build command of the project in `folder`. */
export function build(folder: string, environment: Readonly<Record<string, string>> = {}): Built {
	const done = spawnSync(process.execPath, [join(folder, 'src/cli/main.ts'), 'build'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', ...environment },
	});
	return { code: done.status ?? 1, output: done.stdout + done.stderr };
}
