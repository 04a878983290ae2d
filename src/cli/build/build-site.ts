import { join, relative } from 'node:path';
import { planBuild, statePathOf } from '../../astro/build/build-plan.ts';
import { beginLook } from '../../astro/build/look-at-site.ts';
import { KeptTexts } from '../../astro/build/kept-texts.ts';
import type { Shard } from '../../astro/build/shard.ts';
import {
	setBuildLog,
	setBuildPlan,
	setBuildThreads,
	setCurrentSite,
	setKeptTexts,
	setWaitingWork,
} from '../../astro/current-site.ts';
import { formatReport } from '../../check/report/terminal.ts';
import { recover } from '../../astro/publish.ts';
import { BuildThreads } from '../../astro/threads/build-threads.ts';
import { unresolvedImports } from '../../astro/unresolved-imports.ts';
import { withoutNetwork } from '../../astro/without-network.ts';
import { takeLock } from '../../workspace/build-lock.ts';
import {
	cacheFolderIn,
	contentKey,
	repairCacheFolders,
	spareIn,
} from '../../workspace/cache-folder.ts';
import { describeFault, reasonOf } from '../../workspace/describe-fault.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { buildDisplay } from './build-display.ts';
import { BuildRecord, usageNow } from './build-record.ts';
import { buildProfile, buildSummary, sizeOfSite, threadsLine } from './build-summary.ts';
import type { CheckOptions } from '../check-options.ts';
import { check } from '../check.ts';
import { describeUnpublished } from '../describe-unpublished.ts';
import { siteIn } from '../open-content.ts';

/**
 * Checks the content, then writes the site. If the content has an error, nothing is written, and
 * the last good site stays. If another build of the site is running, waits for its end.
 * @returns 0, or 1 if the site was not written
 */
export async function build(place: SitePlace, options: CheckOptions = {}): Promise<number> {
	let giveBack: (() => void) | undefined;
	try {
		repairCacheFolders(place.root);
		giveBack = await takeLock(join(place.root, '.caveat', 'build.lock'), {
			onWait: () => {
				console.error('Another build of this site is running. This one starts when that one ends.');
			},
		});
		return await buildAlone(place, options);
	} catch (error) {
		const fault = describeFault(error);
		console.error(
			fault === undefined
				? `The site was not built: ${reasonOf(error)}`
				: `The site was not built: ${fault}. ${kept}`,
		);
		return 1;
	} finally {
		giveBack?.();
	}
}

const kept = 'The last good one, if any, is still in dist/.';
const notBuilt = `The site was not built. ${kept}`;

/** @throws if the site cannot be written */
async function buildAlone(given: SitePlace, options: CheckOptions): Promise<number> {
	const { shard } = options;
	const place = shard === undefined ? given : { ...given, output: shardFolder(given, shard) };
	const started = performance.now();
	const record = new BuildRecord(
		usageNow,
		buildDisplay(process.stderr, (line) => {
			console.log(line);
		}),
	);
	await recover(place.output);
	const isFresh = options.fresh === true;
	const look =
		isFresh || shard !== undefined
			? undefined
			: beginLook({
					statePath: statePathOf(place),
					output: place.output,
					spare: spareIn(place.root),
				});
	record.begin('check');
	const site = siteIn(place, { ...options, keepsLater: true });
	if ((await check(site, options)) !== 0) {
		console.error(notBuilt);
		await site.keep();
		// Node can crash when a process ends before its threads.
		await look?.();
		return 1;
	}
	setBuildLog(record);
	withoutNetwork();
	// Write the same site that was checked.
	const open = await site.open();
	for (const line of describeUnpublished(open.ledger)) console.log(line);
	const plan = planBuild(place, open, { isFresh, shard, look: await look?.() });
	if (plan.isUpToDate) {
		await site.keep();
		record.end();
		console.log(`Nothing has changed since the last build. The site is in ${outputName(place)}.`);
		return 0;
	}
	setCurrentSite(open);
	setBuildPlan(plan);
	const keptTexts = new KeptTexts(
		join(cacheFolderIn(place.root), contentKey(place.content), 'drawings.json'),
		!plan.canUseKept,
	);
	setKeptTexts(keptTexts);
	record.begin('prepare');
	// Other threads begin with the result of this one. Without them there is time while this one waits.
	if (BuildThreads.countFor({ plan, count: options.threads }) > 0) await site.keep();
	setWaitingWork(() => site.keep());
	const threads = BuildThreads.start({
		...{ place, plan, log: record },
		publication: { day: options.day },
		filesKey: site.filesKey(),
		count: options.threads,
	});
	setBuildThreads(threads);
	const showAll = withoutFailureHeads();
	try {
		await makeSite(place, open, options);
		keptTexts.save();
	} catch (error) {
		const findings = unresolvedImports(error, open.ledger);
		if (findings.length === 0) throw error;
		console.error(formatReport(findings, { colour: false }));
		console.error(notBuilt);
		return 1;
	} finally {
		setBuildThreads(undefined);
		await threads?.end();
		await site.keep();
		record.end();
		showAll();
	}
	const seconds = (performance.now() - started) / 1000;
	if (options.profile === true) {
		for (const line of buildProfile(record.phases)) console.log(line);
		if (threads !== undefined) console.log(threadsLine(threads.made));
	}
	for (const line of buildSummary(
		record,
		record.size ?? sizeOfSite(place.output),
		seconds,
		plan.kept.size,
	))
		console.log(line);
	console.log(
		shard === undefined
			? `The site is in ${outputName(place)}. To look at it: npm run preview`
			: `Part ${shard.number} of ${shard.count} is in ${outputName(place)}. To join all parts: npm run merge -- FOLDER ...`,
	);
	return 0;
}

/** Where a part of a site is written. */
function shardFolder({ root }: SitePlace, { number, count }: Shard): string {
	return join(root, 'shards', `${number}-of-${count}`);
}

/** `dist/`, or the whole path of a folder that is not in that of the site. */
export function outputName({ root, output }: SitePlace): string {
	const name = relative(root, output);
	return name.startsWith('..') ? output : `${name}/`;
}

/** Lines in which Astro and Vite say where they were when something failed. */
const failureHeads =
	/An unhandled error occurred while running the .* hook|\[vite\].* Build failed in/;

/**
 * Leaves out such lines: the error itself follows, and is for people.
 * @returns ends this
 */
function withoutFailureHeads(): () => void {
	const { stderr } = process;
	const { write } = stderr;
	stderr.write = ((...args: Parameters<typeof write>) =>
		failureHeads.test(String(args[0])) ? true : write.apply(stderr, args)) as typeof write;
	return () => {
		stderr.write = write;
	};
}

/**
 * Makes the site with the code of its pages that was kept, or with Astro. What makes pages is loaded
 * only here, because a build without changes and one with errors do not need it.
 * @throws if the site cannot be made
 */
async function makeSite(place: SitePlace, site: OpenSite, options: CheckOptions): Promise<void> {
	if (options.fresh !== true) {
		const { buildFromKept } = await import('../../astro/build/build-from-kept.ts');
		if (await buildFromKept(place, site)) return;
	}
	const [{ build: buildWithAstro }, { astroConfig }] = await Promise.all([
		import('astro'),
		import('../../astro/config/astro-config.ts'),
	]);
	await buildWithAstro({ ...(await astroConfig(place)), configFile: false, logLevel: 'warn' });
}
