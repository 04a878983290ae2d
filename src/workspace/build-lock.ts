import { randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often the holder of a lock shows that it is alive. */
const aliveMs = 5_000;
/**
 * A lock that has shown no sign of life for so long was left behind, even if a process has its
 * number by now. Parts of a build do nothing else for seconds.
 */
const silentMs = 120_000;

interface LockOptions {
	/** Called once, if another process holds the lock. */
	readonly onWait?: () => void;
	readonly askAgainMs?: number;
}

/**
 * Takes a lock that one process can hold, and waits while another one does. A process that ends in
 * any way loses it.
 * @param path of the file that is the lock
 * @returns gives the lock back
 * @throws if the file cannot be written
 */
export async function takeLock(
	path: string,
	{ onWait, askAgainMs = 200 }: LockOptions = {},
): Promise<() => void> {
	mkdirSync(dirname(path), { recursive: true });
	const own = `${process.pid} ${randomUUID()}`;
	let hasWaited = false;
	while (!create(path, own)) {
		const held = read(path);
		if (held !== undefined && isLeft(held)) {
			remove(path, held.text);
			continue;
		}
		if (isFolder(path)) {
			rmSync(path, { recursive: true, force: true });
			continue;
		}
		if (!hasWaited) onWait?.();
		hasWaited = true;
		await wait(askAgainMs);
	}
	const life = setInterval(() => {
		touch(path);
	}, aliveMs).unref();
	const giveBack = () => {
		clearInterval(life);
		process.off('exit', giveBack);
		if (read(path)?.text === own) rmSync(path, { force: true });
	};
	process.on('exit', giveBack);
	return giveBack;
}

function create(path: string, text: string): boolean {
	try {
		writeFileSync(path, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Whether something else than a lock has its name. */
function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

interface Held {
	readonly text: string;
	readonly aliveAtMs: number;
}

function read(path: string): Held | undefined {
	try {
		return { aliveAtMs: statSync(path).mtimeMs, text: readFileSync(path, 'utf8') };
	} catch {
		return undefined;
	}
}

function isLeft({ text, aliveAtMs }: Held): boolean {
	// A lock without text is being written.
	const isHeld = text === '' || isAlive(Number(text.split(' ')[0]));
	return !isHeld || Date.now() - aliveAtMs > silentMs;
}

/** Removes a lock that was left behind, unless another process has replaced it by its own. */
function remove(path: string, text: string): void {
	const aside = `${path}.${randomUUID()}`;
	try {
		renameSync(path, aside);
		const moved = readFileSync(aside, 'utf8');
		if (moved !== text) create(path, moved);
	} catch {
		// Another process was faster.
	} finally {
		rmSync(aside, { force: true });
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of another user is alive, too.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function touch(path: string): void {
	try {
		utimesSync(path, new Date(), new Date());
	} catch {
		// The folder was deleted.
	}
}
