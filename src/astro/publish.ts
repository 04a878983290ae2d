import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

/** Puts `staging` where `published` stands, with one rename each way; on a disk that cannot rename across, it copies. */
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

/** Brings the last good site back, where a build was killed between the two renames. */
export async function recover(published: string): Promise<void> {
	const previous = `${published}.previous`;
	if (existsSync(previous) && !existsSync(published)) await rename(previous, published);
}
