import { dirname } from 'node:path';
import { searchFolder } from '../../export/search/search-pages.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { doWaitingWork } from '../current-site.ts';
import { publish } from '../publish.ts';
import { keepSearchState, readSearchState } from '../search/search-state.ts';
import { type BegunSearch, beginSearch } from '../search/write-search.ts';
import { writeHostFiles } from '../write-host-files.ts';
import { writeManifest } from '../write-manifest.ts';
import { writeRedirects } from '../write-redirects.ts';
import { writeSitemap } from '../write-sitemap.ts';
import type { BuildLog, SiteSize } from './build-log.ts';
import type { BuildPlan } from './build-plan.ts';
import {
	type BuiltState,
	bytesIn,
	type FileState,
	prepareStates,
	saveState,
	sha256In,
} from './built-state.ts';
import { manifestOf, prepareManifest } from '../../workspace/manifest.ts';
import { type Shard, writeShardRecord } from './shard.ts';
import { NextSite } from './next-site.ts';
import { type PublishedState, publishSite } from './publish-site.ts';

/** A build whose own pages are written. */
export interface WrittenPages {
	readonly staging: string;
	/** The folder of the last build, which this one replaces. */
	readonly published: string;
	/** Where the site before the last one is left, to be turned into the next one. */
	readonly spare: string;
	readonly ledger: Ledger;
	/** The paths of the pages that were written, as Astro names them: "figures/ua-killed/". */
	readonly pages: readonly string[];
	readonly plan: BuildPlan | undefined;
	readonly log: BuildLog;
	/** The SHA-256 of files that are written, by path. Others are added until `finish`. */
	readonly hashes?: Map<string, string>;
}

/** What is done with a build when its other files are written, too. */
export interface EndOfBuild {
	/**
	 * Adds what is kept of the last build and whatever needs the whole site, then publishes it. A
	 * shard is published as it is, with a record of what it has.
	 * @throws if a file cannot be written; the last site then stays
	 */
	finish(): Promise<void>;
}

/**
 * Begins to write what needs the pages and no other file: the search, beside whatever this thread
 * does until `finish`.
 * @throws if a page cannot be read
 */
export function beginEnd(build: WrittenPages): EndOfBuild {
	const { staging, published, ledger, plan, hashes } = build;
	if (plan?.shard !== undefined) {
		const { shard } = plan;
		return { finish: () => finishShard(build, plan.all, shard) };
	}
	const site = new NextSite({ staging, published }, plan, hashes);
	const cache = plan === undefined ? undefined : dirname(plan.statePath);
	const search = beginSearch(site, ledger, {
		engine: plan?.engine ?? '',
		...(cache === undefined || plan?.last === undefined ? {} : { last: readSearchState(cache) }),
	});
	return { finish: () => finishSite(build, site, search) };
}

async function finishShard(
	{ staging, published, pages, log, hashes }: WrittenPages,
	site: string,
	shard: Shard,
): Promise<void> {
	log.begin('publish');
	const { files } = await manifestOf(staging, hashes);
	writeShardRecord(staging, { version: 1, ...shard, site, pages: [...pages], files });
	await publish(staging, published);
}

async function finishSite(
	{ staging, spare, pages: made, ledger, plan, log }: WrittenPages,
	site: NextSite,
	search: BegunSearch,
): Promise<void> {
	log.begin('lists');
	const pages = [...made, ...pagesAmong(site.kept)];
	const hidden = await writeSitemap(site, pages, plan?.last?.hidden ?? [], ledger);
	await writeRedirects(site, ledger);
	await writeHostFiles(staging, ledger);
	log.begin('search');
	site.readWritten((path) => !path.startsWith(`${searchFolder}/`));
	// While other threads write the search.
	const prepared = prepareLists(site.kept, plan?.last);
	await doWaitingWork();
	const indexed = await search.finish();
	log.begin('publish');
	const hashes = await site.settle();
	const listBytes = writeManifest(staging, hashes, {
		prepared: prepared.manifest,
		published: site.published,
	});
	const nothing = { last: undefined, hasCopies: false, isSpareAsLeft: false };
	const state = await publishSite(site, spare, plan ?? nothing, hashes);
	log.published(sizeOf(state, listBytes));
	if (plan === undefined) return;
	const { all, owners, siteOutputs } = plan;
	saveState(
		plan.statePath,
		{
			...{ all, hidden: [...hidden], siteOutputs: siteOutputs.state },
			owners: Object.fromEntries(owners),
			...state,
		},
		prepared.states,
	);
	keepSearchState(dirname(plan.statePath), indexed);
}

/** The lists of the files of a site, as far as they are kept. */
function prepareLists(kept: ReadonlySet<string>, last: BuiltState | undefined) {
	const states = new Map<string, FileState>();
	const hashes = new Map<string, string>();
	for (const path of kept) {
		const state = last?.files.get(path);
		if (state === undefined) continue;
		states.set(path, state);
		hashes.set(path, sha256In(state));
	}
	return { states: prepareStates(states), manifest: prepareManifest(hashes) };
}

/** The paths of the pages among files, as Astro names them. */
function pagesAmong(paths: Iterable<string>): readonly string[] {
	return [...paths].flatMap((path) => /^((?:.*\/)?)index\.html$/.exec(path)?.[1] ?? []);
}

/** @param listBytes the size of the list of its files, which is a file more */
function sizeOf({ files }: PublishedState, listBytes: number): SiteSize {
	const size = { pages: 0, files: 1, bytes: listBytes };
	for (const [path, file] of files) {
		if (path.endsWith('.html')) size.pages += 1;
		size.files += 1;
		size.bytes += bytesIn(file);
	}
	return size;
}
