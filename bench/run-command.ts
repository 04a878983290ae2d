import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** Writes what a process used to the file `USAGE` when it ends. */
const usage = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	writeFileSync(process.env.USAGE, JSON.stringify({
		cpuSeconds: (user + system) / 1e6,
		megabytes: process.resourceUsage().maxRSS / 1024,
	}));
});`;

/** As bin/caveat.mjs sets it. */
export const memory = ['--min-semi-space-size=16', '--heap-growing-percent=50'];

/** What a command took. */
export interface Run {
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly megabytes: number;
}

/**
 * Runs a command in the folder of a site.
 * @throws if it fails, with its output
 */
export function run(folder: string, ...command: readonly string[]): Run {
	return runNode(folder, [...memory, main, ...command]);
}

/**
 * Runs a script with Node in a folder.
 * @throws if it fails, with its output
 */
export function runScript(folder: string, script: string, ...args: readonly string[]): Run {
	return runNode(folder, [script, ...args]);
}

function runNode(folder: string, args: readonly string[]): Run {
	const file = join(folder, 'usage.json');
	const started = performance.now();
	const done = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(usage)}`, ...args],
		{
			cwd: folder,
			encoding: 'utf8',
			// A thousand articles have 12,000 notes: a process that prints more than this is ended.
			maxBuffer: 256 * 1024 * 1024,
			env: { ...process.env, INIT_CWD: folder, USAGE: file, NO_COLOR: '1' },
		},
	);
	if (done.status !== 0)
		throw new Error(done.error?.message ?? (done.stdout + done.stderr).slice(-4000));
	const used = JSON.parse(readFileSync(file, 'utf8')) as Omit<Run, 'seconds'>;
	return { seconds: (performance.now() - started) / 1000, ...used };
}

/** "12.3 (45.6)": seconds of CPU, and of time. */
export const said = ({ cpuSeconds, seconds }: Run) =>
	`${cpuSeconds.toFixed(1)} (${seconds.toFixed(1)})`;
