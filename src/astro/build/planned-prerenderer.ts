import type { AstroPrerenderer } from 'astro';
import type { BuildLog } from './build-log.ts';
import type { BuildPlan } from './build-plan.ts';

/** How Astro writes the page for missing addresses. */
export const notFound = '404';

/** Renders the pages that `plan` does not keep, and tells `log` of each. */
export function plannedPrerenderer(
	astro: AstroPrerenderer,
	plan: BuildPlan | undefined,
	log: BuildLog,
): AstroPrerenderer {
	return {
		...astro,
		name: 'caveat',
		getStaticPaths: async () => {
			const paths = await astro.getStaticPaths();
			const made = paths.filter(({ pathname }) => plan?.isMade(outputOf(pathname)) !== false);
			log.begin('pages', made.length);
			return made;
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

/** The file of a page: "ceasefire/index.html" of "/ceasefire/". */
function outputOf(pathname: string): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (/\.\w+$/.test(path)) return path;
	return path === notFound ? `${path}.html` : `${path}${path === '' ? '' : '/'}index.html`;
}
