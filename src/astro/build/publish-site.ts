import { renameSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { nextOf, publish, publishNext } from '../publish.ts';
import type { BuildPlan } from './build-plan.ts';
import { type BuiltState, type FileState, fileState } from './built-state.ts';
import { afterChanges, type FolderStates, folderStates } from './folder-states.ts';
import { filesIn, keepFiles } from './keep-files.ts';
import type { NextSite } from './next-site.ts';
import { bringUpToDate, type SiteDifference } from './spare-site.ts';

/** Two changes within this time can have the same time on the disk. */
const tickMs = 20;

/** What a site is like after it was published. */
export type PublishedState = Pick<BuiltState, 'files' | 'folders' | 'spare'>;

/** What a plan knows of the last site, and of the one before. */
type PlanOfSite = Pick<BuildPlan, 'last' | 'hasCopies' | 'isSpareAsLeft'>;

/**
 * Publishes a complete site. Two folders take turns: the spare one has the site before the last, and
 * is brought up to date by what has changed since, then the two change places. If there is none, or
 * if anything is not as it was left, all files are linked into a new folder, and the last site
 * becomes the spare one.
 * @param spare where the spare folder is, between builds
 * @param hashes the SHA-256 of every file of the site, by path
 * @throws if it cannot be published; the last site is then as it was
 */
export async function publishSite(
	site: NextSite,
	spare: string,
	plan: PlanOfSite,
	hashes: ReadonlyMap<string, string>,
): Promise<PublishedState> {
	const { published } = site;
	const { last } = plan;
	const ahead: SiteDifference = {
		put: filesIn(site.staging),
		gone: [...(last?.files.keys() ?? [])].filter((path) => !hashes.has(path)),
	};
	const folders =
		(await inTurns(site, spare, plan, ahead)) ?? (await fromScratch(site, spare, last, hashes));
	const isSame = !plan.hasCopies && folders.areLinked;
	await wait(tickMs);
	const files = new Map<string, FileState>();
	for (const [path, sha256] of hashes) {
		const known = isSame && site.kept.has(path) ? last?.files.get(path) : undefined;
		files.set(path, known ?? fileState(published, path, sha256));
	}
	return {
		files,
		folders: folders.now,
		...(last !== undefined && folders.hasSpare
			? { spare: { folders: last.folders, behind: ahead } }
			: {}),
	};
}

interface PublishedFolders {
	readonly now: FolderStates;
	/** Whether the last site is the spare one now. */
	readonly hasSpare: boolean;
	/** Whether the kept files are the same as those of the last site, and not copies. */
	readonly areLinked: boolean;
}

/** @returns undefined if it cannot be done; everything is then as it was, but without a spare site */
async function inTurns(
	{ staging, published }: NextSite,
	spare: string,
	{ last, hasCopies, isSpareAsLeft }: PlanOfSite,
	ahead: SiteDifference,
): Promise<PublishedFolders | undefined> {
	if (last?.spare === undefined || hasCopies || !isSpareAsLeft) return undefined;
	const next = nextOf(published);
	try {
		// If this build is killed from here on, the next one removes the folder.
		renameSync(spare, next);
		const { behind, folders } = last.spare;
		const changed = bringUpToDate(next, { behind, ahead, published, staging });
		const now = afterChanges(next, folders, changed);
		const hasSpare = await publishNext(published, spare);
		rmSync(staging, { recursive: true, force: true });
		return { now, hasSpare, areLinked: true };
	} catch {
		rmSync(next, { recursive: true, force: true });
		return undefined;
	}
}

async function fromScratch(
	{ staging, published, kept }: NextSite,
	spare: string,
	last: BuiltState | undefined,
	hashes: ReadonlyMap<string, string>,
): Promise<PublishedFolders> {
	const areLinked = keepFiles(published, staging, kept);
	rmSync(spare, { recursive: true, force: true });
	const hasSpare = await publish(
		staging,
		published,
		last !== undefined && areLinked ? spare : undefined,
	);
	return { now: folderStates(published, hashes.keys()), hasSpare, areLinked };
}
