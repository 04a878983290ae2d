import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { Publication } from '../../ledger/link/unpublished.ts';
import { astroCacheFolder } from '../../workspace/cache-folder.ts';
import { codeFolder, engineFolder } from '../../workspace/engine.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { caveat } from '../caveat.ts';
import { currentSite } from '../current-site.ts';
import { sharedModules } from '../shared-modules.ts';
import { enginePackages } from './engine-packages.ts';
import { engineParts } from './engine-parts.ts';
import { markdownPlugins } from './markdown.ts';
import { readSiteConfig } from './site-config.ts';

/**
 * What Astro is asked to build or serve: the content of a site with the pages of the engine.
 * @throws SiteConfigError
 */
export async function astroConfig(
	place: SitePlace,
	publication: Publication = {},
): Promise<AstroUserConfig> {
	const { root, content, output } = place;
	const own = await readSiteConfig(root);
	return {
		root,
		srcDir: codeFolder,
		publicDir: join(root, 'public'),
		outDir: output,
		// Astro's store of texts: another folder of content has another.
		cacheDir: astroCacheFolder(root, content),
		output: 'static',
		trailingSlash: 'always',
		prerenderConflictBehavior: 'error',
		devToolbar: { enabled: false },
		markdown: {
			syntaxHighlight: false,
			processor: unified(markdownPlugins(() => currentSite().ledger)),
		},
		integrations: [mdx(), caveat(place, publication), siteVite(own.vite), ...own.integrations],
		vite: engineVite(root),
	};
}

/** Adds the settings of the site to the engine's: Astro merges those of integrations. */
function siteVite(vite: NonNullable<AstroUserConfig['vite']>): AstroIntegration {
	return {
		name: 'caveat:site-config',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite });
			},
		},
	};
}

const slashed = (path: string) => path.replaceAll('\\', '/');

function engineVite(root: string): NonNullable<AstroUserConfig['vite']> {
	return {
		cacheDir: join(root, '.caveat', 'vite'),
		plugins: [enginePackages(), engineParts(root, engineFolder), sharedModules()],
		// Where bin/caveat.mjs has given the folder another path, modules are found by that path alone.
		resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
		ssr: { noExternal: ['caveat'] },
		server: {
			fs: { allow: [root, engineFolder] },
			// What builds write is no reason to reload, and can be a hundred thousand files.
			watch: {
				ignored: ['.caveat', 'dist', 'shards'].map((name) => `${slashed(root)}/${name}/**`),
			},
		},
		environments: {
			// A script is named for what it is: Reader.astro holds the reader's.
			client: {
				build: {
					rolldownOptions: {
						output: {
							entryFileNames: ({ name }) =>
								`_astro/${(name.split('.')[0] ?? '').toLowerCase()}.[hash].js`,
						},
					},
				},
			},
		},
		build: {
			rolldownOptions: {
				// Rolldown prints this for every article in MDX.
				onLog: (level, log, handler) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	};
}
