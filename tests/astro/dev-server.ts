import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The dev server of a project, as `npm run dev` starts it. */
export interface DevServer {
	/** `http://localhost:4321` */
	readonly origin: string;
	/** Its output so far. */
	output(): string;
	isRunning(): boolean;
	stop(): void;
}

/**
 * @param node options of Node
 * @throws if the server ends before it answers
 */
export function startDevServer(
	folder: string,
	command: 'dev' | 'preview' = 'dev',
	node: readonly string[] = [],
): Promise<DevServer> {
	return startServer(folder, [process.execPath, ...node, join(folder, 'src/cli/main.ts'), command]);
}

/**
 * Starts a program that serves a site, at a port of its own.
 * @throws if the server ends before it answers
 */
export async function startServer(
	folder: string,
	[program = '', ...args]: readonly string[],
): Promise<DevServer> {
	// Starts a process group, because the command may start others.
	const server: ChildProcess = spawn(program, [...args, '--port', String(await freePort())], {
		cwd: folder,
		env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	});
	let output = '';
	const origin = await new Promise<string>((resolve, reject) => {
		server.on('exit', () => {
			reject(new Error(`The author's server ended:\n${output}`));
		});
		for (const stream of [server.stdout, server.stderr]) {
			stream?.on('data', (data: Buffer) => {
				output += data.toString();
				const [, found] = /(http:\/\/localhost:\d+)\//.exec(output) ?? [];
				if (found !== undefined) resolve(found);
			});
		}
	});
	return {
		origin,
		output: () => output,
		isRunning: () => server.exitCode === null && server.signalCode === null,
		stop: () => {
			if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
		},
	};
}

/** A port that is not in use. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, () => {
			const address = probe.address();
			probe.close(() => {
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
	});
}
