import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

/**
 * Replaces `published` with `staging`, with one rename each way. If the disk cannot rename across
 * folders, it copies.
 */
export async function publish(staging: string, published: string): Promise<void> {
	const previous = `${published}.previous`;
	await rm(previous, { recursive: true, force: true });
	if (existsSync(published)) await rename(published, previous);
	await rename(staging, published).catch(async () => {
		await cp(staging, published, { recursive: true });
		await rm(staging, { recursive: true, force: true });
	});
	await rm(previous, { recursive: true, force: true });
}

/** Restores the last good site if a build was killed between the two renames. */
export async function recover(published: string): Promise<void> {
	const previous = `${published}.previous`;
	if (existsSync(previous) && !existsSync(published)) await rename(previous, published);
}
