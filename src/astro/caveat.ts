import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatReport } from '../check/report/terminal.ts';
import { cacheFolderIn } from '../workspace/cache-folder.ts';
import { rootOf } from '../ledger/link/page-address.ts';
import type { Publication } from '../ledger/link/unpublished.ts';
import { finishBuild } from './build/finish-build.ts';
import { plannedPrerenderer } from './build/planned-prerenderer.ts';
import {
	buildLog,
	buildPlan,
	currentSite,
	isTextMade,
	setCurrentSite,
	siteIfOpen,
} from './current-site.ts';
import { rendererKey } from '../workspace/code-key.ts';
import { Site } from '../workspace/site.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { openPictureCache } from './files/picture-cache.ts';
import { serveFiles } from './files/serve-files.ts';
import { writeFiles } from './files/write-files.ts';
import { followContent } from './dev/follow-content.ts';
import { warmPages } from './dev/warm-pages.ts';
import { ownFiles } from './own-files.ts';
import { currentTexts, setTexts } from './texts/current-texts.ts';
import { Texts } from './texts/texts.ts';
import { recover } from './publish.ts';
import { manifestConflict } from './write-manifest.ts';
import { fontModule, makeFonts } from './fonts/site-fonts.ts';
import { setSiteFonts, siteDrawing } from './site-drawing.ts';

/**
 * Checks the content before Astro writes anything, and publishes a build completely or not at all:
 * Astro writes into a separate folder, which replaces `dist` when it is complete.
 */
export function caveat({ root, content }: SitePlace, publication: Publication): AstroIntegration {
	const cacheFolder = cacheFolderIn(root);
	const workspace = new Site(content, cacheFolder, publication);
	let published = '';
	let staging = '';
	let pictureKey = '';
	return {
		name: 'caveat',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig }) => {
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
				if (command === 'build' && !site.isPublishable)
					throw withoutStack(
						`The site was not written: its content has errors.\n${formatReport(site.findings, { colour: false })}`,
					);
				const fonts = await makeFonts(site.ledger, { content, cacheFolder });
				setSiteFonts(fonts);
				updateConfig({ vite: { plugins: [ownFiles, fontModule(fonts)] } });
				if (command === 'dev') {
					// With `trailingSlash: 'always'` the dev server does not find files whose
					// extension is a parameter, such as cite.bib.
					updateConfig({ trailingSlash: 'ignore' });
					return;
				}
				published = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				staging = join(root, '.caveat', 'staging');
				const conflict = manifestConflict(fileURLToPath(config.publicDir));
				if (conflict !== undefined) throw withoutStack(conflict);
				pictureKey = `${rendererKey()} ${fonts.key}`;
				await recover(published);
				await rm(staging, { recursive: true, force: true });
				await mkdir(staging, { recursive: true });
				updateConfig({ outDir: pathToFileURL(`${staging}/`) as never });
			},
			'astro:server:setup': ({ server, logger, refreshContent }) => {
				followContent({ workspace, server, logger, refreshContent });
				server.middlewares.use(serveFiles);
				warmPages(server);
			},
			'astro:build:start': async ({ setPrerenderer }) => {
				await currentTexts().makeAll(currentSite(), (text) => isTextMade(text.slug));
				setPrerenderer((astro) => plannedPrerenderer(astro, buildPlan(), buildLog()));
			},
			'astro:build:done': async ({ pages }) => {
				const plan = buildPlan();
				const isPart = plan !== undefined && (plan.kept.size > 0 || plan.shard !== undefined);
				const pictures = openPictureCache(cacheFolder, pictureKey, isPart);
				await writeFiles(staging, currentSite(), { ...siteDrawing(), cache: pictures });
				await finishBuild({
					staging,
					published,
					ledger: currentSite().ledger,
					pages: pages.map(({ pathname }) => pathname),
					plan,
					log: buildLog(),
				});
			},
		},
	};
}

/** An error for people: Astro prints the stack if there is one. */
function withoutStack(message: string): Error {
	const error = new Error(message);
	error.stack = message;
	return error;
}
