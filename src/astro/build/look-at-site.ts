import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { threadOptions } from '../../workspace/thread-options.ts';
import { threadEnd } from '../thread-end.ts';
import { type BuiltState, conditionOf } from './built-state.ts';
import { areAsLeft } from './folder-states.ts';

/** The files of a built site that are not as the last build left them. */
export interface SiteLook {
	/** The key of the build that left them. */
	readonly all: string;
	/** The paths of files that are missing or have other bytes. */
	readonly changed: readonly string[];
	/** The paths of files that have the same bytes and are others on the disk. */
	readonly copies: readonly string[];
	/** Whether the folders of the site before have the entries that the last build left in them. */
	readonly isSpareAsLeft: boolean;
}

/** What a thread needs to look at a site. */
export interface LookSetting {
	readonly statePath: string;
	/** The folder of the built site. */
	readonly output: string;
	/** The folder of the site before. */
	readonly spare: string;
}

/** Looks at every file of a built site, and at the folders of the one before. */
export function lookAtSite(
	{ all, files, spare: before }: BuiltState,
	{ output, spare }: Pick<LookSetting, 'output' | 'spare'>,
): SiteLook {
	const changed: string[] = [];
	const copies: string[] = [];
	for (const [path, state] of files) {
		const condition = conditionOf(output, path, state);
		if (condition === 'changed') changed.push(path);
		else if (condition === 'copy') copies.push(path);
	}
	const isSpareAsLeft = before !== undefined && areAsLeft(spare, before.folders);
	return { all, changed, copies, isSpareAsLeft };
}

/** The least size of a state that is worth a thread, in bytes: it lists about 7,000 files. */
const worthAThread = 1_000_000;
/** The room for what is new in the memory of the thread. */
const youngMegabytes = 24;

/**
 * Looks at a large built site in another thread, while this one reads and checks the content.
 * @returns waits for its end; undefined if the site is small, or if the thread has failed
 */
export function beginLook(setting: LookSetting): () => Promise<SiteLook | undefined> {
	const size = statSync(setting.statePath, { throwIfNoEntry: false })?.size ?? 0;
	if (size < worthAThread) return () => Promise.resolve(undefined);
	const thread = new Worker(new URL('./look-worker.ts', import.meta.url), {
		workerData: setting,
		...threadOptions(youngMegabytes),
	});
	let look: SiteLook | undefined;
	thread.on('message', (seen: SiteLook | undefined) => {
		look = seen;
	});
	const ended = threadEnd(thread);
	return async () => {
		// Without its answer, this thread looks for itself.
		await ended.catch(() => undefined);
		return look;
	};
}
