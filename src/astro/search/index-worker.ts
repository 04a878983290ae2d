import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import type { IndexAnswer, IndexRequest } from './index-request.ts';
import { writeIndex } from './write-index.ts';

const staging: string = workerData;
let turn = Promise.resolve();

// The last message is empty.
parentPort?.on('message', (request: IndexRequest | undefined) => {
	turn = turn.then(() => (request === undefined ? end() : write(request)));
});

async function write(request: IndexRequest): Promise<void> {
	const answer: IndexAnswer = await writeIndex(request, staging);
	parentPort?.postMessage(answer);
}

async function end(): Promise<void> {
	await close();
	parentPort?.close();
}
