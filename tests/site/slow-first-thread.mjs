/**
 * Loaded before a build: the first thread waits until the others have taken everything that they
 * share with it, as they would of a large site.
 */
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const { isMainThread, Worker } = threads;
const [stepMs, mostMs] = [20, 120_000];
const asleep = new Int32Array(new SharedArrayBuffer(4));

/** Waits until everything in a list is taken: its last number counts from the back. */
function waitFor(taken) {
	const until = Date.now() + mostMs;
	while (Atomics.load(taken, taken.length - 1) < taken.length - 1 && Date.now() < until)
		Atomics.wait(asleep, 0, 0, stepMs);
}

class WaitedFor extends Worker {
	constructor(address, options) {
		super(address, options);
		const { texts } = options.workerData;
		if (texts !== undefined) waitFor(texts);
	}

	postMessage(message, ...rest) {
		super.postMessage(message, ...rest);
		if (message?.taken !== undefined) waitFor(message.taken);
	}
}

if (isMainThread) {
	threads.Worker = WaitedFor;
	syncBuiltinESMExports();
}
