import { existsSync, renameSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces the folder `published` with `staging`. Before and after, `published` is complete: all
 * that takes time is done beside it.
 * @param spare where the last site is put; without it, it is removed
 * @returns whether the last site is now there
 * @throws if it cannot be replaced; it is then as it was
 */
export async function publish(
	staging: string,
	published: string,
	spare?: string,
): Promise<boolean> {
	await recover(published);
	// A part of a site is one folder deeper.
	await mkdir(dirname(published), { recursive: true });
	const next = nextOf(published);
	try {
		await rename(staging, next).catch(async (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EXDEV') throw error;
			// The folders are on two disks.
			await cp(staging, next, { recursive: true });
			await rm(staging, { recursive: true, force: true });
		});
	} catch (error) {
		await rm(next, { recursive: true, force: true }).catch(() => {});
		throw error;
	}
	return publishNext(published, spare);
}

/**
 * Replaces the folder `published` with the complete site that is beside it under the name `nextOf`.
 * @param spare where the last site is put; without it, it is removed
 * @returns whether the last site is now there
 * @throws if it cannot be replaced; it is then as it was, and the next one is removed
 */
export async function publishNext(published: string, spare?: string): Promise<boolean> {
	const [next, previous] = [nextOf(published), previousOf(published)];
	try {
		withoutSignals(() => {
			swap(next, published);
		});
	} catch (error) {
		await rm(next, { recursive: true, force: true }).catch(() => {});
		throw error;
	}
	if (spare !== undefined && isMoved(previous, spare)) return true;
	// The next build removes what cannot be removed now.
	await rm(previous, { recursive: true, force: true }).catch(() => {});
	return false;
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

/** Where the next site is while it takes the place of the last one. */
export const nextOf = (published: string) => `${published}.next`;
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

/** Moves a folder, if it is there and its new place is free and on the same disk. */
function isMoved(from: string, to: string): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch {
		return false;
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
