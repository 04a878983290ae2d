/** The thread in which `runCommand` runs one command after another. */
import { pathToFileURL } from 'node:url';
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Call, Ran } from './command.ts';

const { main, port } = workerData as { readonly main: string; readonly port: MessagePort };

let calls = 0;

/** Keeps what is written to a stream. */
function keep(stream: NodeJS.WriteStream): () => string {
	let text = '';
	stream.write = (data: string | Uint8Array) => {
		text += typeof data === 'string' ? data : new TextDecoder().decode(data);
		return true;
	};
	return () => text;
}

async function run({ args, cwd, environment }: Call): Promise<Ran> {
	process.cwd = () => cwd;
	process.env = { ...environment };
	process.argv = [process.execPath, main, ...args];
	process.exitCode = undefined;
	process.stdout.removeAllListeners('error');
	process.removeAllListeners('uncaughtException');
	const [out, err] = [keep(process.stdout), keep(process.stderr)];
	calls += 1;
	// Another address is another module, which runs again; what it imports stays loaded.
	await import(`${pathToFileURL(main).href}?call=${calls}`);
	return { code: Number(process.exitCode ?? 0), stdout: out(), stderr: err() };
}

port.on('message', async (call: Call) => {
	const ran = await run(call).catch((error: unknown) => ({
		code: 1,
		stdout: '',
		stderr: String(error),
	}));
	port.postMessage(ran);
	Atomics.store(call.ended, 0, 1);
	Atomics.notify(call.ended, 0);
});
