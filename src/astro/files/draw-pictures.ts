import { copyFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Picture } from '../../export/files/site-file.ts';
import { buildLog } from '../current-site.ts';
import type { PictureCache } from './picture-cache.ts';

/** A picture for `picture-worker.ts` to draw, and the files to write it to. */
export interface DrawingTask extends Picture {
	readonly to: readonly string[];
}

/** Tasks that wait in a thread, so that it has work while this one is busy. */
const waiting = 4;

/** Draws pictures in other threads, at most one for each core. */
export class Drawers {
	readonly #cache: PictureCache;
	readonly #fontFiles: readonly string[];
	readonly #tasks: DrawingTask[] = [];
	readonly #threads: Worker[] = [];
	readonly #copies: Promise<void>[] = [];
	#open = 0;
	#ended: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
	#fault: unknown;

	/** @param fontFiles TrueType */
	constructor(cache: PictureCache, fontFiles: readonly string[]) {
		this.#cache = cache;
		this.#fontFiles = fontFiles;
	}

	/** Starts to draw a picture into a file, or copies the one that is kept. */
	draw(picture: Picture, path: string): void {
		const kept = this.#cache.pathOf(picture);
		const isKept = kept !== undefined && this.#cache.has(picture);
		buildLog().used('pictures', isKept);
		if (isKept) {
			this.#copies.push(
				copyFile(kept, path).catch((error: unknown) => {
					this.#fault ??= error;
				}),
			);
			return;
		}
		this.#tasks.push({ ...picture, to: kept === undefined ? [path] : [path, kept] });
		if (this.#threads.length < availableParallelism()) this.#start();
	}

	/** How many pictures are still to be drawn. */
	get left(): number {
		return this.#open + this.#tasks.length;
	}

	/**
	 * Waits until every picture is there.
	 * @throws if one could not be drawn or written
	 */
	async end(): Promise<void> {
		await Promise.all(this.#copies);
		try {
			if (this.#open + this.#tasks.length > 0 || this.#fault !== undefined)
				await new Promise<void>((resolve, reject) => {
					this.#ended = { resolve, reject };
					this.#look();
				});
		} finally {
			await Promise.all(this.#threads.map((thread) => thread.terminate()));
		}
	}

	#start(): void {
		const thread = new Worker(new URL('./picture-worker.ts', import.meta.url), {
			workerData: this.#fontFiles,
		});
		this.#threads.push(thread);
		thread.on('message', (path: string) => {
			this.#open -= 1;
			buildLog().made('pictures', path);
			this.#give(thread);
			this.#look();
		});
		thread.on('error', (error) => {
			this.#fault ??= error;
			this.#look();
		});
		for (let given = 0; given < waiting; given += 1) this.#give(thread);
	}

	#give(thread: Worker): void {
		const task = this.#tasks.shift();
		if (task === undefined) return;
		this.#open += 1;
		thread.postMessage(task);
	}

	#look(): void {
		if (this.#fault !== undefined) this.#ended?.reject(this.#fault);
		else if (this.#open + this.#tasks.length === 0) this.#ended?.resolve();
	}
}
