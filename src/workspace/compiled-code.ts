import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * The environment of a thread that loads the code which this process keeps compiled. A thread that
 * enables the cache itself has loaded its own imports before.
 */
export function envWithCompiledCode(): NodeJS.ProcessEnv {
	const folder = getCompileCacheDir();
	// Node adds a folder for its version.
	return folder === undefined
		? process.env
		: { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}
