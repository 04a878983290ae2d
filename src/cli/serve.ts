import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

function astro(command: string, root: string, args: readonly string[]): number {
	const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
	// In some environments Astro would go on in the background and return at once.
	const environment = {
		...process.env,
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	return (
		spawnSync(process.execPath, [bin, command, '--root', root, ...args], {
			cwd: root,
			stdio: 'inherit',
			env: environment,
		}).status ?? 1
	);
}

/** The author's loop: edits under content/ show at once, errors in the overlay. */
export async function dev(root: string, args: readonly string[]): Promise<number> {
	return astro('dev', root, args);
}

/** Serves what the last build wrote. */
export async function preview(root: string, args: readonly string[]): Promise<number> {
	return astro('preview', root, args);
}
