import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Picture } from '../../export/files/site-file.ts';
import { threadOptions } from '../../workspace/thread-options.ts';
import { threadEnd } from '../thread-end.ts';

/** A picture to draw, and the files to write it to. */
export interface DrawingTask extends Picture {
	readonly to: readonly string[];
}

/** What each thread of a batch gets. The buffers are shared by all of them. */
export interface BatchData {
	/** TrueType. */
	readonly fontFiles: readonly string[];
	/** The number of the next task that nobody has taken. */
	readonly next: Int32Array;
	/** Where each task ends in `tasks`, in bytes. */
	readonly ends: Uint32Array;
	/** The tasks, each as JSON. */
	readonly tasks: Uint8Array;
}

const cores = availableParallelism();

/** The room for what is new in the memory of a thread: a picture is drawn outside of it. */
const youngMegabytes = 24;

/**
 * Pictures that are drawn in other threads. A thread takes the next picture itself, so that it goes
 * on while this thread is busy.
 */
export class PictureBatch {
	readonly #data: BatchData;
	readonly #onDrawn: () => void;
	readonly #threads: Worker[] = [];
	readonly #ended: Promise<void>[] = [];

	/**
	 * @param fontFiles TrueType
	 * @param onDrawn is called for each picture
	 */
	constructor(tasks: readonly DrawingTask[], fontFiles: readonly string[], onDrawn: () => void) {
		this.#data = { fontFiles, ...shared(tasks) };
		this.#onDrawn = onDrawn;
	}

	/** Begins to draw, and leaves a core to this thread if there are several. */
	begin(): void {
		this.#start(Math.max(1, cores - 1));
		// A build that fails does not wait for its pictures.
		for (const thread of this.#threads) thread.unref();
	}

	/**
	 * Draws what is left on all cores.
	 * @throws if a picture could not be drawn or written
	 */
	async finish(): Promise<void> {
		this.#start(cores - this.#threads.length);
		for (const thread of this.#threads) thread.ref();
		try {
			await Promise.all(this.#ended);
		} finally {
			// The others end when nothing is left. Node can crash when a thread that has just begun is
			// terminated.
			Atomics.store(this.#data.next, 0, this.#data.ends.length);
			await Promise.allSettled(this.#ended);
		}
	}

	#start(most: number): void {
		const { ends, next } = this.#data;
		const left = ends.length - Atomics.load(next, 0);
		for (let started = 0; started < Math.min(most, left); started += 1) {
			const thread = new Worker(new URL('./picture-worker.ts', import.meta.url), {
				workerData: this.#data,
				...threadOptions(youngMegabytes),
			});
			thread.on('message', this.#onDrawn);
			this.#threads.push(thread);
			this.#ended.push(threadEnd(thread));
		}
	}
}

function shared(tasks: readonly DrawingTask[]): Omit<BatchData, 'fontFiles'> {
	const bytes = tasks.map((task) => Buffer.from(JSON.stringify(task)));
	const ends = new Uint32Array(new SharedArrayBuffer(4 * bytes.length));
	let end = 0;
	for (const [index, { length }] of bytes.entries()) {
		end += length;
		ends[index] = end;
	}
	const all = new Uint8Array(new SharedArrayBuffer(end));
	for (const [index, task] of bytes.entries()) all.set(task, (ends[index] ?? 0) - task.length);
	return { next: new Int32Array(new SharedArrayBuffer(4)), ends, tasks: all };
}
