import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolderIn, spareIn, stagingIn } from '../../workspace/cache-folder.ts';
import { rendererKey } from '../../workspace/code-key.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { buildLog, buildPlan, buildThreads, currentSite, isTextMade } from '../current-site.ts';
import { openPictureCache } from '../files/picture-cache.ts';
import { Drawers } from '../files/draw-pictures.ts';
import { siteFiles } from '../files/site-files.ts';
import { madeFiles, writeFiles } from '../files/write-files.ts';
import type { SiteFonts } from '../fonts/site-fonts.ts';
import { recover } from '../publish.ts';
import { StagedFiles } from '../files/staged-files.ts';
import { pageFonts, siteDrawing } from '../site-drawing.ts';
import { currentTexts } from '../texts/current-texts.ts';
import { manifestConflict } from '../write-manifest.ts';
import type { BuildPlan } from './build-plan.ts';
import { beginEnd } from './finish-build.ts';
import { kindOf } from './output-owner.ts';

/** The site whose pictures were begun last in this process, and what draws them. */
let begun: { readonly site: OpenSite; readonly drawers: Drawers } | undefined;

/**
 * Empties the folder in which the site is written, and begins to draw its pictures.
 * @throws an error for people if the site cannot be written as it is
 */
export async function startBuild({ root, output }: SitePlace, fonts: SiteFonts): Promise<void> {
	const conflict = manifestConflict(join(root, 'public'));
	if (conflict !== undefined) throw withoutStack(conflict);
	const staging = stagingIn(root);
	await recover(output);
	await rm(staging, { recursive: true, force: true });
	await mkdir(staging, { recursive: true });
	const site = currentSite();
	if (begun?.site !== site) begun = { site, drawers: beginPictures(root, site, fonts) };
}

/**
 * Makes the HTML of the texts that the build makes, together with other threads.
 * @throws if one cannot be turned into HTML
 */
export async function makeTexts(site: OpenSite): Promise<void> {
	const threads = buildThreads();
	await currentTexts().makeAll(
		site,
		({ slug }) => isTextMade(slug),
		threads === undefined ? undefined : (slug) => threads.textMade(slug),
	);
}

function beginPictures(root: string, site: OpenSite, fonts: SiteFonts): Drawers {
	const plan = buildPlan();
	const isPart = plan !== undefined && (plan.kept.size > 0 || plan.shard !== undefined);
	const cache = openPictureCache(cacheFolderIn(root), `${rendererKey()} ${fonts.key}`, isPart);
	const { css, fontFiles } = siteDrawing();
	const drawers = new Drawers(cache, fontFiles);
	drawers.begin(madeFiles(site, css));
	return drawers;
}

/**
 * Removes from a part of a site what was copied from the folder `public` to the place of a file that
 * another part makes: the site's own replaces it.
 */
function removeReplaced(staging: string, { copied, isMade, ownerOf }: BuildPlan): void {
	const elsewhere = [...copied].filter((path) => !isMade(path));
	const kinds = new Set(
		elsewhere.map((path) => {
			const owner = ownerOf(path);
			return owner && kindOf(owner);
		}),
	);
	const files = siteFiles(currentSite(), siteDrawing().css, {
		isKindMade: (kind) => kinds.has(kind),
	});
	const paths = new Set(files.map(({ path }) => path));
	for (const path of elsewhere) if (paths.has(path)) rmSync(join(staging, path), { force: true });
}

/** A site whose pages are written. */
interface PagesOfSite {
	readonly fonts: SiteFonts;
	/** The paths of the pages that were written, as Astro names them. */
	readonly pages: readonly string[];
	/** What else is written, and what of that is known. */
	readonly staged?: StagedFiles;
}

/**
 * Adds everything to the pages that is no page, and publishes the site. The search is written beside
 * the files, as it needs nothing but the pages.
 * @throws if a file cannot be written; the last site then stays
 */
export async function completeBuild(
	{ root, output }: SitePlace,
	{ fonts, pages, staged: known }: PagesOfSite,
): Promise<void> {
	const [staging, plan, site] = [stagingIn(root), buildPlan(), currentSite()];
	const staged = known ?? new StagedFiles(staging, buildThreads()?.hashes);
	const drawers = begun?.site === site ? begun.drawers : beginPictures(root, site, fonts);
	begun = undefined;
	const { ledger } = site;
	const end = beginEnd({
		...{ staging, published: output, spare: spareIn(root) },
		...{ ledger, pages, plan, log: buildLog(), hashes: staged.hashes },
	});
	// A list of all files since the pictures were begun would stay in memory while pages are made.
	const files = madeFiles(site, siteDrawing().css);
	await writeFiles(staged, { files, fonts: pageFonts().files, drawers });
	if (plan?.shard !== undefined) removeReplaced(staging, plan);
	// They have made what they could, and each has a ledger in memory.
	await buildThreads()?.end();
	await end.finish();
}

/** An error for people: Astro prints the stack if there is one. */
export function withoutStack(message: string): Error {
	const error = new Error(message);
	error.stack = message;
	return error;
}
