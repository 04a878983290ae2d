import type { AstroPrerenderer } from 'astro';
import type { BuildLog } from './build-log.ts';

/** Tells `log` of every page that Astro renders. */
export function loggedPrerenderer(astro: AstroPrerenderer, log: BuildLog): AstroPrerenderer {
	return {
		...astro,
		name: 'caveat',
		getStaticPaths: async () => {
			const paths = await astro.getStaticPaths();
			log.begin('pages', paths.length);
			return paths;
		},
		render: async (request, options) => {
			const started = performance.now();
			const rendered = await astro.render(request, options);
			const path = decodeURI(new URL(request.url).pathname);
			log.made('pages', path, performance.now() - started);
			return rendered;
		},
	};
}
