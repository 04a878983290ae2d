import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { chartPng } from '../../export/picture/chart-png.ts';
import type { BatchData, DrawingTask } from './picture-batch.ts';

const { fontFiles, next, ends, tasks } = workerData as BatchData;

for (;;) {
	const number = Atomics.add(next, 0, 1);
	const end = ends[number];
	if (end === undefined) break;
	// A decoder takes no shared memory.
	const json = Buffer.from(tasks.slice(ends[number - 1] ?? 0, end)).toString();
	const { svg, scale, to }: DrawingTask = JSON.parse(json);
	const picture = chartPng(svg, scale, fontFiles);
	for (const path of to) {
		// Another thread may look for the kept one while it is written.
		const draft = `${path}.${threadId}`;
		writeFileSync(draft, picture);
		renameSync(draft, path);
	}
	parentPort?.postMessage(number);
}
