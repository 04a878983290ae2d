import type { AstroPrerenderer } from 'astro';
import { ascending } from 'd3-array';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BuildThreads } from '../threads/build-threads.ts';
import type { BuildLog } from './build-log.ts';
import type { BuildPlan } from './build-plan.ts';
import { fileOf, routeName, trimmed } from './page-app.ts';

/** How many pages are made before other threads are heard. */
const pagesATurn = 16;

interface PlannedOptions {
	readonly plan: BuildPlan | undefined;
	readonly log: BuildLog;
	readonly threads: BuildThreads | undefined;
	/** The address of the code of all pages, if other threads can make them. */
	readonly entry: () => string | undefined;
	/** The path of the site's first page: "/" or "/stories/". */
	readonly base: string;
}

/**
 * Renders the pages that the plan does not keep, and tells the log of each. A page that another
 * thread has written has no content here: Astro writes nothing then.
 */
export function plannedPrerenderer(
	astro: AstroPrerenderer,
	{ plan, log, threads, entry, base }: PlannedOptions,
): AstroPrerenderer {
	/** The file of each page, by its path in a request. */
	const files = new Map<string, string>();
	let own = 0;
	return {
		...astro,
		name: 'caveat',
		getStaticPaths: async () => {
			const paths = await astro.getStaticPaths();
			const made = paths.flatMap((path) => {
				const file = fileOf(path.pathname, path.route);
				if (plan?.isMade(file) === false) return [];
				if (plan?.ownerOf(file) === undefined) plan?.siteOutputs.note(file);
				return [{ ...path, file }];
			});
			log.begin('pages', made.length);
			const address = entry();
			if (threads === undefined || address === undefined) return made;
			for (const { pathname, file } of made) files.set(trimmed(pathname), file);
			threads.beginPages(
				address,
				made.flatMap(({ pathname, route, file }) =>
					route.type === 'page' ? [{ pathname, file, route: routeName(route) }] : [],
				),
			);
			// In the order of their owners, from the first on, as other threads begin with the last.
			return made.sort((a, b) =>
				ascending(threads.numberOf(a.file) ?? -1, threads.numberOf(b.file) ?? -1),
			);
		},
		render: async (request, options) => {
			const path = decodeURI(new URL(request.url).pathname);
			const file = files.get(trimmed(path.slice(base.length - 1)));
			if (file !== undefined && (await threads?.isPageMade(file)) === true)
				return new Response(null);
			const started = performance.now();
			const rendered = await astro.render(request, options);
			log.made('pages', path, performance.now() - started);
			own += 1;
			// The messages of other threads come between two turns.
			if (threads !== undefined && own % pagesATurn === 0) await nextTurn();
			return rendered;
		},
	};
}
