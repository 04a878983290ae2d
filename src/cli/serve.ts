import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.ts';
import { runCommand } from './options.ts';
import { readServeOptions, type ServeOptions, serveOptionList } from './serve-options.ts';

/**
 * `npm run dev`: serves the site while it is written.
 * @returns the exit code
 */
export function dev(root: string, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'dev',
			does: 'Serves the site while you write. Changes to content/ appear at once, and errors appear in the page.',
			options: serveOptionList,
			read: readServeOptions,
			run: async (options) => astro('dev', root, options),
		},
		args,
	);
}

/**
 * `npm run preview`: serves the last build.
 * @returns the exit code
 */
export function preview(root: string, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'preview',
			does: 'Serves the last build in dist/.',
			options: serveOptionList,
			read: readServeOptions,
			run: async (options) => astro('preview', root, options),
		},
		args,
	);
}

/**
 * `npm start`: builds the site in `content`, then serves it.
 * @returns the exit code
 */
export function start(root: string, content: string, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'start',
			does: 'Builds the site, then serves it.',
			options: serveOptionList,
			read: readServeOptions,
			run: async (options) => (await build(root, content)) || astro('preview', root, options),
		},
		args,
	);
}

function astro(
	command: 'dev' | 'preview',
	root: string,
	{ port, host, open }: ServeOptions,
): number {
	const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
	// In some environments Astro would continue in the background and return at once.
	const environment = {
		...process.env,
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	const args = [
		...(port === undefined ? [] : ['--port', String(port)]),
		...(host === undefined ? [] : ['--host', host]),
		...(open ? ['--open'] : []),
	];
	return (
		spawnSync(process.execPath, [bin, command, '--root', root, ...args], {
			cwd: root,
			stdio: 'inherit',
			env: environment,
		}).status ?? 1
	);
}
