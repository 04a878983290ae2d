import type { Ledger } from '../../ledger/ledger.ts';
import { publish } from '../publish.ts';
import { writeHostFiles } from '../write-host-files.ts';
import { writeManifest } from '../write-manifest.ts';
import { writeRedirects } from '../write-redirects.ts';
import { writeSearch } from '../write-search.ts';
import { writeSitemap } from '../write-sitemap.ts';
import type { BuildLog } from './build-log.ts';
import type { BuildPlan } from './build-plan.ts';
import { fileState, saveState } from './built-state.ts';
import { manifestOf } from '../../workspace/manifest.ts';
import { writeShardRecord } from './shard.ts';
import { keepFiles } from './keep-files.ts';
import { NextSite } from './next-site.ts';

/** A build whose own pages and files are written. */
export interface WrittenBuild {
	readonly staging: string;
	/** The folder of the last build, which this one replaces. */
	readonly published: string;
	readonly ledger: Ledger;
	/** The paths of the pages that were written, as Astro names them: "figures/ua-killed/". */
	readonly pages: readonly string[];
	readonly plan: BuildPlan | undefined;
	readonly log: BuildLog;
}

/**
 * Adds what is kept of the last build and whatever needs the whole site, then publishes it. A shard
 * is published as it is, with a record of what it has.
 * @throws if a file cannot be written; the last site then stays
 */
export async function finishBuild(build: WrittenBuild): Promise<void> {
	const { staging, published, ledger, plan, log } = build;
	if (plan?.shard !== undefined) {
		log.begin('publish');
		const { files } = await manifestOf(staging);
		const { all: site, shard } = plan;
		writeShardRecord(staging, { version: 1, ...shard, site, pages: [...build.pages], files });
		await publish(staging, published);
		return;
	}
	const site = new NextSite({ staging, published }, plan);
	log.begin('lists');
	await writeSitemap(site, [...build.pages, ...pagesAmong(site.kept)], ledger);
	await writeRedirects(site, ledger);
	await writeHostFiles(staging, ledger);
	log.begin('search');
	await writeSearch(site, ledger);
	log.begin('publish');
	const hashes = await site.settle();
	await writeManifest(staging, { version: 1, files: Object.fromEntries(hashes) });
	keepFiles(published, staging, site.kept);
	await publish(staging, published);
	if (plan !== undefined) saveBuild(published, plan, hashes);
}

/** The paths of the pages among files, as Astro names them. */
function pagesAmong(paths: Iterable<string>): readonly string[] {
	return [...paths].flatMap((path) => /^(.*\/)index\.html$/.exec(path)?.[1] ?? []);
}

/** Keeps what a build wrote for the next one. */
function saveBuild(
	folder: string,
	{ statePath, all, owners }: BuildPlan,
	hashes: ReadonlyMap<string, string>,
): void {
	const files = Array.from(hashes, ([path, sha256]) => [path, fileState(folder, path, sha256)]);
	saveState(statePath, {
		version: 1,
		all,
		owners: Object.fromEntries(owners),
		files: Object.fromEntries(files),
	});
}
