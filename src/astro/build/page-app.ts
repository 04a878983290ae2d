import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { type KeptApp, loadApp, type Route } from './kept-app.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** The pages of a site, made by the code that Astro has bundled, without Astro's build. */
export interface PageApp {
	/** Every page of the site. */
	paths(): Promise<StaticPath[]>;
	/** What Astro asks for to make a page. */
	requestFor(pathname: string, route: Route): Request;
	render(request: Request, route: Route): Promise<Response>;
	/** The route of a name; undefined if there is none. */
	routeOf(name: string): Route | undefined;
}

/**
 * Loads the code of all pages.
 * @param entry the address of the module that has the app
 * @param tell hears warnings and errors while a page is made
 * @throws if it cannot be loaded
 */
export async function openPageApp(
	entry: string,
	tell?: (message: string) => void,
): Promise<PageApp> {
	process.env['NODE_ENV'] ??= 'production';
	const app = await loadApp(entry, tell);
	const byName = new Map(
		app.manifest.routes.map(({ routeData }) => [routeName(routeData), routeData]),
	);
	return {
		paths: async () => {
			const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
			return new StaticPaths(
				app as unknown as ConstructorParameters<typeof StaticPaths>[0],
			).getAll();
		},
		requestFor: (pathname, route) => requestFor(app, pathname, route),
		render: (request, routeData) => app.render(request, { routeData }),
		routeOf: (name) => byName.get(name),
	};
}

/** What Astro asks for to make a page. */
export function requestFor(
	{ manifest: { base, site } }: KeptApp,
	pathname: string,
	{ type }: Route,
): Request {
	const address = `${base}/${trimmed(pathname)}${type === 'page' ? '/' : ''}`;
	return new Request(new URL(site).origin + address.replace(/\/{2,}/g, '/'));
}

/** A name of a route that is the same in every thread. */
export function routeName({ component, route }: Route): string {
	return `${component} ${route}`;
}

/** How Astro writes the page for missing addresses. */
export const notFound = '404';

/** The file of a path: "ceasefire/index.html" of "/ceasefire/". */
export function fileOf(pathname: string, { type }: Pick<Route, 'type'>): string {
	const path = trimmed(pathname);
	if (type !== 'page') return path;
	return path === notFound ? `${path}.html` : join(path, 'index.html').replaceAll('\\', '/');
}

/** A path without the slashes around it. */
export const trimmed = (pathname: string): string => pathname.replaceAll(/^\/+|\/+$/g, '');
