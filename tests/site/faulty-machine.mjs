/**
 * Loaded before a build: at the change of the disk with a given number, kills the process or fills
 * the disk. CAVEAT_FAULT is "kill 120", "full 120", or "count FILE", which writes the number of
 * changes to a file at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const [kind, value = ''] = (process.env.CAVEAT_FAULT ?? '').split(' ');
/** What needs space on the disk, and what does not. */
const writes = ['writeFile', 'appendFile', 'copyFile', 'cp', 'mkdir', 'symlink', 'link'];
const others = ['rename', 'rm', 'unlink', 'rmdir'];
let count = 0;

function change(needsSpace) {
	count += 1;
	if (kind === 'kill' && count === Number(value)) process.kill(process.pid, 'SIGKILL');
	if (kind !== 'full' || !needsSpace || count < Number(value)) return undefined;
	return Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

if (isMainThread) {
	for (const name of [...writes, ...others]) {
		const needsSpace = writes.includes(name);
		const [withCallback, sync, promise] = [fs[name], fs[`${name}Sync`], fs.promises[name]];
		if (withCallback !== undefined)
			fs[name] = (...args) => {
				const error = change(needsSpace);
				if (error === undefined) return withCallback(...args);
				return process.nextTick(args.at(-1), error);
			};
		fs[`${name}Sync`] = (...args) => {
			const error = change(needsSpace);
			if (error !== undefined) throw error;
			return sync(...args);
		};
		if (promise !== undefined)
			fs.promises[name] = (...args) => {
				const error = change(needsSpace);
				return error === undefined ? promise(...args) : Promise.reject(error);
			};
	}
	syncBuiltinESMExports();
	if (kind === 'count') process.on('exit', () => fs.writeFileSync(value, String(count - 1)));
}
