import { parentPort, workerData } from 'node:worker_threads';
import type { FontsTask } from './fonts-in-thread.ts';
import { makeFonts } from './site-fonts.ts';

const { site, place }: FontsTask = workerData;
parentPort?.postMessage(await makeFonts(site, place));
