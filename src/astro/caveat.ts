import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolderIn, stagingIn } from '../workspace/cache-folder.ts';
import { rootOf } from '../ledger/link/page-address.ts';
import type { Publication } from '../ledger/link/unpublished.ts';
import {
	buildLog,
	buildPlan,
	buildThreads,
	currentSite,
	setCurrentSite,
	setForAuthor,
	siteIfOpen,
} from './current-site.ts';
import { Site } from '../workspace/site.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { serveFiles } from './files/serve-files.ts';
import type { BundleName } from './build/kept-bundle.ts';
import { followContent } from './dev/follow-content.ts';
import { warmPages } from './dev/warm-pages.ts';
import { ownFiles } from './own-files.ts';
import { setTexts } from './texts/current-texts.ts';
import { Texts } from './texts/texts.ts';
import { makeFontsBeside } from './fonts/fonts-in-thread.ts';
import type { SiteFonts } from './fonts/site-fonts.ts';
import { setSiteFonts } from './site-drawing.ts';

/**
 * Checks the content before Astro writes anything, and publishes a build completely or not at all:
 * Astro writes into a separate folder, which replaces `dist` when it is complete.
 */
export function caveat(place: SitePlace, publication: Publication): AstroIntegration {
	const { root, content } = place;
	const cacheFolder = cacheFolderIn(root);
	const workspace = new Site(content, cacheFolder, publication);
	let build: { readonly fonts: SiteFonts; readonly name: BundleName } | undefined;
	return {
		name: 'caveat',
		hooks: {
			'astro:config:setup': async ({ command, updateConfig }) => {
				if (command === 'sync') return;
				const opened = siteIfOpen();
				// A built site can be served without its content.
				if (command === 'preview' && !existsSync(content)) return;
				const site = opened?.folder === content ? opened : await workspace.open();
				const { baseUrl } = site.ledger.site;
				updateConfig({ site: baseUrl, base: rootOf(baseUrl) });
				if (command === 'preview') return;
				setCurrentSite(site);
				setTexts(new Texts(root, content));
				if (command === 'build' && !site.isPublishable) {
					const { formatReport, withoutStack } = await buildCode();
					throw withoutStack(
						`The site was not written: its content has errors.\n${formatReport(site.findings, { colour: false })}`,
					);
				}
				const fonts = await makeFontsBeside(site.ledger, {
					content,
					cacheFolder,
					characters: buildPlan()?.characters,
				});
				setSiteFonts(fonts);
				updateConfig({ vite: { plugins: [ownFiles] } });
				if (command === 'dev') {
					setForAuthor();
					// With `trailingSlash: 'always'` the dev server does not find files whose
					// extension is a parameter, such as cite.bib.
					updateConfig({ trailingSlash: 'ignore' });
					return;
				}
				const { bundleName, startBuild, textsWithCode } = await buildCode();
				await startBuild(place, fonts);
				build = { fonts, name: bundleName(place, baseUrl, textsWithCode(site.ledger)) };
				updateConfig({ outDir: pathToFileURL(`${stagingIn(root)}/`) as never });
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				followContent({ workspace, server, logger, refreshContent });
				server.middlewares.use(serveFiles);
				warmPages(server);
			},
			'astro:build:start': async ({ setPrerenderer }) => {
				const { keepBundle, makeTexts, plannedPrerenderer } = await buildCode();
				await makeTexts(currentSite());
				let entry: string | undefined;
				setPrerenderer((astro) =>
					plannedPrerenderer(
						{
							...astro,
							setup: async () => {
								await astro.setup?.();
								if (build !== undefined)
									entry = await keepBundle(place, build.name, stagingIn(root));
							},
						},
						{
							...{ plan: buildPlan(), log: buildLog(), threads: buildThreads() },
							...{ entry: () => entry, base: rootOf(currentSite().ledger.site.baseUrl) },
						},
					),
				);
			},
			'astro:build:setup': () => {
				// Astro has emptied the folder in which the site is written.
				if (build !== undefined) buildThreads()?.beginFiles(build.fonts);
			},
			'astro:build:done': async ({ pages }) => {
				if (build === undefined) return;
				const { completeBuild } = await buildCode();
				await completeBuild(place, {
					fonts: build.fonts,
					pages: pages.map(({ pathname }) => pathname),
				});
			},
		},
	};
}

/** The code of builds. A server starts sooner without it. */
async function buildCode() {
	const [bundle, site, prerenderer, report] = await Promise.all([
		import('./build/kept-bundle.ts'),
		import('./build/site-build.ts'),
		import('./build/planned-prerenderer.ts'),
		import('../check/report/terminal.ts'),
	]);
	return { ...bundle, ...site, ...prerenderer, ...report };
}
