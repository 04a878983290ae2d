import type { Worker } from 'node:worker_threads';

/**
 * Waits until a thread has ended. It can fail before somebody waits.
 * @throws the error with which it ended
 */
export function threadEnd(thread: Worker): Promise<void> {
	const ended = new Promise<void>((resolve, reject) => {
		thread.on('error', reject);
		thread.on('exit', () => {
			resolve();
		});
	});
	ended.catch(() => undefined);
	return ended;
}
