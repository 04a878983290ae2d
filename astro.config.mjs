import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import remarkSmartypants from 'remark-smartypants';
import { caveat } from './src/astro/caveat.ts';
import remarkCaveat from './src/prose/remark-caveat.ts';
import { sharedModules } from './src/astro/shared-modules.ts';
import { currentSite } from './src/astro/current-site.ts';
import { astroCacheFolder } from './src/workspace/cache-folder.ts';

const content = process.env.CAVEAT_CONTENT ?? fileURLToPath(new URL('./content', import.meta.url));

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	outDir: process.env.CAVEAT_OUT ?? './dist',
	// Astro's store of texts: another folder of content has another.
	cacheDir: astroCacheFolder(content),
	output: 'static',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			// Smart punctuation runs after the directives, so that ids and labels are read as they were typed.
			smartypants: false,
			remarkPlugins: [
				remarkDirective,
				[remarkCaveat, { ledger: () => currentSite().ledger }],
				remarkSmartypants,
			],
		}),
	},
	integrations: [mdx(), caveat({ content })],
	vite: {
		plugins: [sharedModules()],
		environments: {
			// A script is named for what it is: Reader.astro holds the reader's.
			client: {
				build: {
					rolldownOptions: {
						output: {
							entryFileNames: ({ name }) => `_astro/${name.split('.')[0].toLowerCase()}.[hash].js`,
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
	},
});
