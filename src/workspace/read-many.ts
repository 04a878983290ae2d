import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../ledger/read/content-file.ts';
import type { FileReading } from '../ledger/read/file-reading.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { hashOf } from './reading-cache.ts';
import { threadOptions } from './thread-options.ts';
import { tryImage } from './try-image.ts';

/** The content of one file, with the hash of its bytes. */
export interface FreshReading {
	readonly reading: FileReading;
	readonly hash: string;
}

/** The data that a worker receives once. */
export interface WorkerSetting {
	readonly folder: string;
	readonly vocabulary: Vocabulary;
}

/**
 * With fewer files than this for each, workers take longer than they save: their code is slow at
 * first, and what they read is written and read again.
 */
const worthAWorker = 1_000;
const filesAtOnce = 50;
/** The room for what is new in the memory of a worker: trees of texts. */
const youngMegabytes = 96;

/** The path on disk of a file of the ledger. */
export function diskPath(folder: string, path: string): string {
	return join(folder, ...path.split('/').slice(1));
}

/**
 * Reads files, on every core if there are many, and keeps their order.
 * @param folder the content folder
 */
export async function readMany(
	files: readonly ContentFile[],
	setting: WorkerSetting,
): Promise<readonly FreshReading[]> {
	const workers = Math.min(availableParallelism(), Math.floor(files.length / worthAWorker));
	return workers < 2
		? readInThread(
				files.map((file) => ({ path: file.path, bytes: file.read() })),
				setting.vocabulary,
			)
		: readInWorkers(files, setting, workers);
}

/** Reads files in this thread. */
export async function readInThread(
	files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
	vocabulary: Vocabulary,
): Promise<readonly FreshReading[]> {
	// Load the parsers only when needed: they take a while, and a cached site needs none.
	const { readFile } = await import('../ledger/read/read-file.ts');
	const read: FreshReading[] = [];
	for (const { path, bytes } of files) {
		const reading = readFile(path, bytes, vocabulary);
		read.push({ reading: await tryImage(reading, bytes), hash: hashOf(bytes) });
	}
	return read;
}

async function readInWorkers(
	files: readonly ContentFile[],
	setting: WorkerSetting,
	count: number,
): Promise<readonly FreshReading[]> {
	const batches = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) =>
		files.slice(index * filesAtOnce, (index + 1) * filesAtOnce).map((file) => file.path),
	);
	const read: FreshReading[][] = batches.map(() => []);
	let next = 0;
	await Promise.all(
		Array.from(
			{ length: count },
			() =>
				new Promise<void>((resolve, reject) => {
					const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
						workerData: setting,
						...threadOptions(youngMegabytes),
					});
					let current = -1;
					const give = () => {
						current = next;
						next += 1;
						const batch = batches[current];
						if (batch === undefined)
							void worker.terminate().then(() => {
								resolve();
							});
						else worker.postMessage(batch);
					};
					// Send a reading as text, which is cheaper than a copy of its objects and is
					// the format of the cache.
					worker.on('message', (text: string) => {
						read[current] = JSON.parse(text) as FreshReading[];
						give();
					});
					worker.on('error', reject);
					give();
				}),
		),
	);
	return read.flat();
}

/** The bytes of files on disk, for a worker that has only their paths. */
export function bytesOf(
	folder: string,
	paths: readonly string[],
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
	return paths.map((path) => ({ path, bytes: readFileSync(diskPath(folder, path)) }));
}
