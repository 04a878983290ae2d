import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Built {
	readonly code: number;
	readonly output: string;
}

/**
 * Runs the build command of the project in `folder`.
 * @param options of the command: `--profile`
 */
export function runBuild(
	folder: string,
	environment: Readonly<Record<string, string>> = {},
	options: readonly string[] = [],
): Built {
	const done = spawnSync(process.execPath, [join(folder, 'src/cli/main.ts'), 'build', ...options], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1', ...environment },
	});
	return { code: done.status ?? 1, output: done.stdout + done.stderr };
}
