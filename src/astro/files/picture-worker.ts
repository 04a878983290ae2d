import { renameSync, writeFileSync } from 'node:fs';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { chartPng } from '../../export/picture/chart-png.ts';
import type { DrawingTask } from './draw-pictures.ts';

parentPort?.on('message', ({ svg, scale, to }: DrawingTask) => {
	const picture = chartPng(svg, scale, workerData as readonly string[]);
	for (const path of to) {
		// Another thread may look for the kept one while it is written.
		const draft = `${path}.${threadId}`;
		writeFileSync(draft, picture);
		renameSync(draft, path);
	}
	parentPort?.postMessage(to[0]);
});
