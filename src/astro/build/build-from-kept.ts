import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { rootOf } from '../../ledger/link/page-address.ts';
import { cacheFolderIn, stagingIn } from '../../workspace/cache-folder.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { siteConfigName } from '../config/site-config.ts';
import { buildLog, buildPlan, buildThreads, isTextMade, setBuildThreads } from '../current-site.ts';
import { StagedFiles } from '../files/staged-files.ts';
import { makeFontsBeside } from '../fonts/fonts-in-thread.ts';
import { setSiteFonts } from '../site-drawing.ts';
import { setTexts } from '../texts/current-texts.ts';
import { Texts } from '../texts/texts.ts';
import {
	bundleName,
	forgetBundle,
	type KeptBundle,
	readBundle,
	textsWithCode,
	unpackBundle,
} from './kept-bundle.ts';
import { fileOf, openPageApp, trimmed } from './page-app.ts';
import { plannedPrerenderer } from './planned-prerenderer.ts';
import { completeBuild, makeTexts, startBuild } from './site-build.ts';

/**
 * Builds a site with the code of the pages that the last build has kept, without Astro's own build,
 * which takes several seconds before the first page.
 * @returns whether it could; if not, nothing was published
 * @throws if the site cannot be built in any way
 */
export async function buildFromKept(place: SitePlace, site: OpenSite): Promise<boolean> {
	const { root, content } = place;
	const { ledger } = site;
	// The code of a site, or of a text, is part of the bundle.
	if (existsSync(join(root, siteConfigName))) return false;
	if (textsWithPages(ledger).some(({ slug, body }) => body.hasCode && isTextMade(slug)))
		return false;
	const cacheFolder = cacheFolderIn(root);
	const characters = buildPlan()?.characters;
	const fonts = await makeFontsBeside(ledger, { content, cacheFolder, characters });
	const name = bundleName(place, ledger.site.baseUrl, textsWithCode(ledger));
	const bundle = readBundle(place, name);
	if (bundle === undefined) return false;
	setSiteFonts(fonts);
	setTexts(new Texts(root, content));
	await startBuild(place, fonts);
	buildThreads()?.beginFiles(fonts);
	await makeTexts(site);
	let pages: readonly string[];
	const staged = new StagedFiles(stagingIn(root), buildThreads()?.hashes);
	try {
		pages = await renderPages(bundle, place, { baseUrl: ledger.site.baseUrl, staged });
	} catch {
		// Astro's own build says what is wrong, if the bundle is not. It begins in an empty folder, so
		// no thread may write there.
		await buildThreads()?.end();
		setBuildThreads(undefined);
		forgetBundle(place, name);
		return false;
	}
	await completeBuild(place, { fonts, pages, staged });
	return true;
}

/**
 * Writes the pages of a site as Astro does.
 * @returns their paths, as Astro names them
 * @throws if a page cannot be made, or if two have one address
 */
async function renderPages(
	bundle: KeptBundle,
	{ root }: SitePlace,
	{ baseUrl, staged }: { readonly baseUrl: string; readonly staged: StagedFiles },
): Promise<readonly string[]> {
	const staging = stagingIn(root);
	const publicFolder = join(root, 'public');
	if (existsSync(publicFolder))
		cpSync(publicFolder, staging, { recursive: true, dereference: true });
	const { entry, folder } = unpackBundle(bundle, staging);
	const app = await openPageApp(entry);
	const { getStaticPaths, render } = plannedPrerenderer(
		{
			name: 'caveat:kept',
			getStaticPaths: () => app.paths(),
			render: (request, { routeData }) => app.render(request, routeData),
		},
		{
			...{ plan: buildPlan(), log: buildLog(), threads: buildThreads() },
			...{ entry: () => entry, base: rootOf(baseUrl) },
		},
	);
	const written = new Set<string>();
	const pages: string[] = [];
	for (const { pathname, route } of await getStaticPaths()) {
		const path = trimmed(pathname);
		const file = fileOf(pathname, route);
		if (written.has(file) || existsSync(join(publicFolder, file)))
			throw new Error(`Something else is at ${file}.`);
		written.add(file);
		const answered = await render(app.requestFor(pathname, route), { routeData: route });
		const response = answered instanceof Response ? answered : answered.response;
		if (response.status >= 300 && response.status < 400)
			throw new Error(`${path} leads elsewhere.`);
		if (route.type === 'page') pages.push(path === '' ? '' : `${path}/`);
		if (response.body === null) continue;
		staged.write(file, Buffer.from(await response.arrayBuffer()));
	}
	rmSync(folder, { recursive: true, force: true });
	return pages;
}
