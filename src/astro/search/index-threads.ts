import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadOptions } from '../../workspace/thread-options.ts';
import { threadEnd } from '../thread-end.ts';
import type { IndexAnswer, IndexRequest } from './index-request.ts';

/** Each thread has an engine of its own, which takes memory and, for half of the time, a core. */
const mostThreads = 4;

/** The room for what is new in the memory of a thread: its pages are read one by one. */
const youngMegabytes = 24;

/** Writes parts of the search in other threads, while this one does something else. */
export class IndexThreads {
	readonly #staging: string;
	readonly #threads: Worker[] = [];
	readonly #ended: Promise<void>[] = [];
	readonly #written = new Map<string, IndexAnswer>();
	#given = 0;

	/** @param staging the folder in which the site is written */
	constructor(staging: string) {
		this.#staging = staging;
	}

	/** Begins to write a part when a thread is free. */
	give(request: IndexRequest): void {
		const most = Math.min(mostThreads, availableParallelism());
		if (this.#threads.length < most) this.#start();
		// This thread may be busy for seconds, so it cannot wait for a free one.
		this.#threads[this.#given % most]?.postMessage(request);
		this.#given += 1;
	}

	/**
	 * Waits until all parts are written.
	 * @returns what was written, by folder
	 * @throws if a page cannot be added
	 */
	async finish(): Promise<ReadonlyMap<string, IndexAnswer>> {
		for (const thread of this.#threads) {
			thread.ref();
			thread.postMessage(undefined);
		}
		try {
			await Promise.all(this.#ended);
		} finally {
			// The others end with what they were given. Node can crash when a thread is terminated.
			await Promise.allSettled(this.#ended);
		}
		if (this.#written.size < this.#given) throw new Error('The search index was not written.');
		return this.#written;
	}

	#start(): void {
		const thread = new Worker(new URL('./index-worker.ts', import.meta.url), {
			workerData: this.#staging,
			...threadOptions(youngMegabytes),
		});
		thread.on('message', (answer: IndexAnswer) => {
			this.#written.set(answer.folder, answer);
		});
		// A build that fails does not wait for its search.
		thread.unref();
		this.#threads.push(thread);
		this.#ended.push(threadEnd(thread));
	}
}
