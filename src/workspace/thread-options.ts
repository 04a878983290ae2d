import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import type { WorkerOptions } from 'node:worker_threads';

/**
 * The options of a thread of this process.
 *
 * It loads the code which this process keeps compiled: a thread that enables that cache itself has
 * loaded its own imports before.
 * @param youngMegabytes the room for what is new in its memory. A thread keeps two thirds of that, so
 * one with little work should have little. V8 ignores it if its flag for the largest semi-space is
 * set, which is why `bin/caveat.mjs` does not set that.
 */
export function threadOptions(youngMegabytes: number): WorkerOptions {
	const folder = getCompileCacheDir();
	return {
		resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
		env:
			folder === undefined
				? process.env
				: // Node adds a folder for its version.
					{ ...process.env, NODE_COMPILE_CACHE: dirname(folder) },
	};
}
