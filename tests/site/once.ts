import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What a folder is made from. It is made again if any of this changes. */
export interface Inputs {
	readonly root: string;
	/** Files and folders of `root`. */
	readonly parts: readonly string[];
	/** Other inputs that it depends on. */
	readonly more: string;
}

const keptDays = 1;
const lookAgainMs = 100;

/**
 * A folder in `.caveat/tested` that `make` fills once for these inputs; other processes wait for
 * the one that makes it. A folder that was not requested for a day is deleted.
 * @throws what `make` throws; the next caller tries again
 */
export function onceFor(inputs: Inputs, make: (folder: string) => void): string {
	const tested = join(inputs.root, '.caveat', 'tested');
	const folder = join(tested, keyOf(inputs));
	mkdirSync(tested, { recursive: true });
	while (!existsSync(folder)) {
		const release = takeLock(`${folder}.lock`);
		if (release === undefined) {
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookAgainMs);
			continue;
		}
		try {
			if (!existsSync(folder)) makeIn(tested, folder, make);
		} finally {
			release();
		}
	}
	utimesSync(folder, new Date(), new Date());
	return folder;
}

/** Fills a folder under another name first, so that an incomplete folder is never used. */
function makeIn(tested: string, folder: string, make: (folder: string) => void): void {
	deleteOld(tested);
	const making = mkdtempSync(join(tested, 'making-'));
	try {
		make(making);
		renameSync(making, folder);
	} catch (error) {
		rmSync(making, { recursive: true, force: true });
		// If a lock was lost, another process may have made the same folder in the meantime.
		if (!existsSync(folder)) throw error;
	}
}

function deleteOld(tested: string): void {
	const old = Date.now() - keptDays * 24 * 60 * 60 * 1000;
	for (const name of globSync('*', { cwd: tested })) {
		const path = join(tested, name);
		if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? old) < old)
			rmSync(path, { recursive: true, force: true });
	}
}

/** @returns a function that releases the lock; undefined if a living process holds it */
function takeLock(path: string): (() => void) | undefined {
	try {
		const lock = openSync(path, 'wx');
		writeFileSync(lock, String(process.pid));
		closeSync(lock);
		return () => {
			rmSync(path, { force: true });
		};
	} catch {
		const holder = existsSync(path) ? readFileSync(path, 'utf8') : '';
		if (holder !== '' && !isAlive(Number(holder))) rmSync(path, { force: true });
		return undefined;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

function keyOf({ root, parts, more }: Inputs): string {
	const hash = createHash('sha256').update(process.version).update(more);
	for (const part of parts) {
		const names = statSync(join(root, part)).isDirectory()
			? globSync('**/*', { cwd: join(root, part) })
					.sort()
					.map((name) => join(part, name))
			: [part];
		for (const name of names)
			if (statSync(join(root, name)).isFile())
				hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
	}
	return hash.digest('hex').slice(0, 16);
}
