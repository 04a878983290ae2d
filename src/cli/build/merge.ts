import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { noLog } from '../../astro/build/build-log.ts';
import { planBuild } from '../../astro/build/build-plan.ts';
import { beginEnd } from '../../astro/build/finish-build.ts';
import { joinShards, readShards } from '../../astro/build/join-shards.ts';
import { recover } from '../../astro/publish.ts';
import { takeLock } from '../../workspace/build-lock.ts';
import { spareIn, stagingIn } from '../../workspace/cache-folder.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { reasonOf } from '../../workspace/describe-fault.ts';
import { outputName } from './build-site.ts';
import { sizeOfSite } from './build-summary.ts';
import { check } from '../check.ts';
import { dayOption, readDay } from '../day-option.ts';
import { docsPath } from '../docs-path.ts';
import { siteIn } from '../open-content.ts';
import { type OptionList, runCommand, UsageError } from '../options.ts';

interface MergeOptions {
	readonly folders: readonly string[];
	readonly day: string;
}

const optionList: OptionList = { ...dayOption, help: { meaning: 'show this list' } };

/**
 * `npm run merge`: joins the parts of a site that `npm run build -- --shard N/COUNT` wrote.
 * @returns the exit code
 */
export function mergeCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand<MergeOptions>(
		{
			name: 'merge',
			does: 'Joins the parts of a site that were built with --shard, checks them, and writes the site to dist/.',
			readMore: docsPath('scale.md'),
			options: optionList,
			operands: { value: 'FOLDER', meaning: 'a part: shards/1-of-4' },
			read: (given, folders) => {
				if (folders.length === 0)
					throw new UsageError('Name the folder of each part: shards/1-of-2 shards/2-of-2.', true);
				return { folders, day: readDay(given) };
			},
			run: (options) => merge(place, options),
		},
		args,
	);
}

/** @returns 0, or 1 if the site was not written */
async function merge(place: SitePlace, { folders, day }: MergeOptions): Promise<number> {
	let giveBack: (() => void) | undefined;
	try {
		giveBack = await takeLock(join(place.root, '.caveat', 'build.lock'));
		await recover(place.output);
		const site = siteIn(place, { day });
		if ((await check(site)) !== 0) {
			console.error('The parts were not joined. The last good site, if any, is still in dist/.');
			return 1;
		}
		const open = await site.open();
		const plan = planBuild(place, open, { isFresh: true });
		const shards = readShards(
			folders.map((folder) => resolve(folder)),
			plan.all,
		);
		const staging = stagingIn(place.root);
		await rm(staging, { recursive: true, force: true });
		await mkdir(staging, { recursive: true });
		const pages = joinShards(shards, staging);
		const { ledger } = open;
		await beginEnd({
			...{ staging, published: place.output, spare: spareIn(place.root) },
			...{ ledger, pages, plan, log: noLog },
		}).finish();
		const { pages: count, files } = sizeOfSite(place.output);
		console.log(`Joined ${shards.length} parts: ${count} pages, ${files} files in all.`);
		console.log(`The site is in ${outputName(place)}. To look at it: npm run preview`);
		return 0;
	} catch (error) {
		console.error(`The parts were not joined: ${reasonOf(error)}`);
		return 1;
	} finally {
		giveBack?.();
	}
}
