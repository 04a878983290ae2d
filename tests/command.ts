import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
	MessageChannel,
	type MessagePort,
	receiveMessageOnPort,
	Worker,
} from 'node:worker_threads';
import { root } from './root.ts';
import { isLong } from './sample.ts';

/** What a command printed, and its exit code. */
export interface Ran {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Where a command runs. */
export interface Surroundings {
	readonly cwd?: string;
	/** Added to the environment of the tests. */
	readonly environment?: Readonly<Record<string, string>>;
}

/** A message to `command-worker.ts`. */
export interface Call {
	readonly args: readonly string[];
	readonly cwd: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Becomes 1 when the command has ended. */
	readonly ended: Int32Array<SharedArrayBuffer>;
}

const main = join(root, 'src/cli/main.ts');

/**
 * Runs `npm run …` without npm and waits for its end. `npm test -- --long` starts a process for each
 * command; otherwise they share a thread, because loading the project takes longer than most
 * commands.
 */
export function runCommand(args: readonly string[], surroundings: Surroundings = {}): Ran {
	const { cwd = process.cwd(), environment = {} } = surroundings;
	const all = { ...process.env, ...environment };
	return isLong ? runProcess(args, cwd, all) : runInThread(args, cwd, all);
}

function runProcess(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Ran {
	const done = spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8' });
	return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

let port: MessagePort | undefined;

function runInThread(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv): Ran {
	port ??= startThread();
	const ended = new Int32Array(new SharedArrayBuffer(4));
	port.postMessage({ args, cwd, environment, ended } satisfies Call);
	Atomics.wait(ended, 0, 0);
	return receiveMessageOnPort(port)?.message as Ran;
}

function startThread(): MessagePort {
	const { port1, port2 } = new MessageChannel();
	const thread = new Worker(new URL('command-worker.ts', import.meta.url), {
		workerData: { main, port: port2 },
		transferList: [port2],
	});
	thread.unref();
	port1.unref();
	return port1;
}
