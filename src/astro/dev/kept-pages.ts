import { rmSync } from 'node:fs';
import { type KeptApp, openKeptApp, type Route } from '../build/kept-app.ts';
import type { KeptBundle } from '../build/kept-bundle.ts';
import { notFound, requestFor, trimmed } from '../build/page-app.ts';

/** A part of Astro that takes a while to load, and is not needed until a page is asked for. */
const staticPaths = () => import('astro/runtime/prerender/static-paths.js');

/** The pages of a site, made with the code that a build has kept, each when it is asked for. */
export class KeptPages {
	readonly #app: KeptApp;
	readonly #assets: ReadonlyMap<string, Buffer>;
	/** The addresses of each route, after it was asked. */
	readonly #addresses = new Map<Route, Promise<ReadonlyMap<string, string>>>();

	private constructor(app: KeptApp, { assets }: KeptBundle) {
		this.#app = app;
		this.#assets = new Map(
			Object.entries(assets).map(([path, bytes]) => [path, Buffer.from(bytes, 'base64')]),
		);
	}

	/**
	 * @param folder where the code is written, for Node to load
	 * @throws if the code cannot be written or run
	 */
	static async open(bundle: KeptBundle, folder: string): Promise<KeptPages> {
		rmSync(folder, { recursive: true, force: true });
		const { app } = await openKeptApp(bundle, folder);
		return new KeptPages(app, bundle);
	}

	/** Loads the code of all kinds of pages, which each would otherwise do when it is first asked for. */
	async warm(): Promise<void> {
		await staticPaths();
		for (const { routeData } of this.#app.manifest.routes.toReversed())
			await this.#app.getComponentByRoute(routeData);
	}

	/** Forgets which pages there are, after the content has changed. */
	forget(): void {
		this.#addresses.clear();
		this.#app.routeCache.clearAll();
	}

	/** A file that pages load, such as a script; `path` is "_astro/…". */
	asset(path: string): Buffer | undefined {
		return this.#assets.get(path);
	}

	/**
	 * A page, or a file that is made as pages are.
	 * @param address from the root of the site: "/uk/figures/"; the slash at its end may be missing
	 * @returns undefined if there is no such page
	 * @throws if it cannot be made
	 */
	async page(address: string): Promise<Response | undefined> {
		const asked = trimmed(address);
		const { routes } = this.#app.manifest;
		for (const { routeData } of routes) {
			if (![address, `${address}/`].some((one) => routeData.pattern.test(one))) continue;
			const found = (await this.#addressesOf(routeData)).get(asked);
			if (found !== undefined) return this.#render(found, routeData);
		}
		return undefined;
	}

	/** The page for missing addresses. */
	async missing(): Promise<Response | undefined> {
		const { routes } = this.#app.manifest;
		const route = routes.find(({ routeData }) => trimmed(routeData.route) === notFound)?.routeData;
		return route === undefined ? undefined : this.#render(notFound, route);
	}

	#render(pathname: string, route: Route): Promise<Response> {
		return this.#app.render(requestFor(this.#app, pathname, route), { routeData: route });
	}

	#addressesOf(route: Route): Promise<ReadonlyMap<string, string>> {
		const known = this.#addresses.get(route) ?? this.#listAddresses(route);
		this.#addresses.set(route, known);
		return known;
	}

	async #listAddresses(route: Route): Promise<ReadonlyMap<string, string>> {
		const { StaticPaths } = await staticPaths();
		const ofRoute = { ...this.#app.manifest, routes: [{ routeData: route }] };
		const app = {
			manifest: ofRoute,
			routeCache: this.#app.routeCache,
			getComponentByRoute: (one: Route) => this.#app.getComponentByRoute(one),
		};
		const paths = new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]);
		return new Map((await paths.getAll()).map(({ pathname }) => [trimmed(pathname), pathname]));
	}
}
