import { parentPort, workerData } from 'node:worker_threads';
import { bytesOf, readInThread, type WorkerSetting } from './read-many.ts';

const { folder, vocabulary } = workerData as WorkerSetting;

parentPort?.on('message', async (paths: readonly string[]) => {
	parentPort?.postMessage(JSON.stringify(await readInThread(bytesOf(folder, paths), vocabulary)));
});
