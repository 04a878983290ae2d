import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces the folder `published` with `staging`. Before and after, `published` is complete: all
 * that takes time is done beside it.
 * @throws if it cannot be replaced; it is then as it was
 */
export async function publish(staging: string, published: string): Promise<void> {
	const next = nextOf(published);
	await recover(published);
	// A part of a site is one folder deeper.
	await mkdir(dirname(published), { recursive: true });
	try {
		await rename(staging, next).catch(async (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EXDEV') throw error;
			// The folders are on two disks.
			await cp(staging, next, { recursive: true });
			await rm(staging, { recursive: true, force: true });
		});
		withoutSignals(() => {
			swap(next, published);
		});
	} catch (error) {
		await rm(next, { recursive: true, force: true }).catch(() => {});
		throw error;
	}
	// The next build removes what cannot be removed now.
	await rm(previousOf(published), { recursive: true, force: true }).catch(() => {});
}

/** Restores the last good site if a build was killed between its two renames. */
export async function restore(published: string): Promise<void> {
	const previous = previousOf(published);
	if (existsSync(previous) && !existsSync(published)) await rename(previous, published);
}

/** Restores the last good site, and removes what a build left that was killed while it published. */
export async function recover(published: string): Promise<void> {
	await restore(published);
	for (const left of [nextOf(published), previousOf(published)])
		await rm(left, { recursive: true, force: true });
}

const nextOf = (published: string) => `${published}.next`;
const previousOf = (published: string) => `${published}.previous`;

/** No system call that Node has exchanges two folders, so between the two renames there is none. */
function swap(next: string, published: string): void {
	const previous = previousOf(published);
	if (existsSync(published)) renameSync(published, previous);
	try {
		renameSync(next, published);
	} catch (error) {
		if (existsSync(previous)) renameSync(previous, published);
		throw error;
	}
}

/** Runs `work` to its end, even if somebody presses Ctrl-C meanwhile. */
function withoutSignals(work: () => void): void {
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
	const ignore = () => {};
	for (const signal of signals) process.on(signal, ignore);
	try {
		work();
	} finally {
		for (const signal of signals) process.off(signal, ignore);
	}
}
