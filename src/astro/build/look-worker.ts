import { parentPort, workerData } from 'node:worker_threads';
import { readState } from './built-state.ts';
import { type LookSetting, lookAtSite } from './look-at-site.ts';

const setting: LookSetting = workerData;
const state = readState(setting.statePath);
parentPort?.postMessage(state === undefined ? undefined : lookAtSite(state, setting));
