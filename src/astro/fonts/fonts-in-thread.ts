import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadOptions } from '../../workspace/thread-options.ts';
import { threadEnd } from '../thread-end.ts';
import { type FontsPlace, makeFonts, type SiteFonts, type SiteWithFonts } from './site-fonts.ts';

/** The room for what is new in the memory of the thread. */
const youngMegabytes = 24;

/** What the thread is given. */
export interface FontsTask {
	readonly site: SiteWithFonts;
	readonly place: FontsPlace;
}

/**
 * Makes the fonts of a site, as `makeFonts` does, and if none are kept yet in another thread: what
 * makes them smaller takes 60 MB, which only the end of a thread gives back.
 * @throws if Caveat's own fonts are not installed
 */
export async function makeFontsBeside(site: SiteWithFonts, place: FontsPlace): Promise<SiteFonts> {
	if (!existsSync(join(place.cacheFolder, 'fonts'))) {
		const made = await inThread(site, place);
		if (made !== undefined) return made;
	}
	return makeFonts(site, place);
}

/** @returns undefined if the thread failed, so that this one says why */
async function inThread(
	{ site: { look }, fonts }: SiteWithFonts,
	place: FontsPlace,
): Promise<SiteFonts | undefined> {
	const task: FontsTask = { site: { site: { look }, fonts }, place };
	const thread = new Worker(new URL('./fonts-worker.ts', import.meta.url), {
		workerData: task,
		...threadOptions(youngMegabytes),
	});
	let made: SiteFonts | undefined;
	thread.on('message', (answer: SiteFonts) => {
		made = answer;
	});
	await threadEnd(thread).catch(() => undefined);
	return made;
}
