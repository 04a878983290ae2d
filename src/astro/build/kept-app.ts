import type { AstroPrerenderer } from 'astro';
import { type KeptBundle, unpackBundle } from './kept-bundle.ts';

/** A kind of page, or the files of an endpoint. */
export type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** The app of all pages, as Astro bundles it. */
export interface KeptApp {
	readonly manifest: {
		readonly base: string;
		readonly site: string;
		readonly routes: readonly { readonly routeData: Route }[];
	};
	/** Which pages each route has, after it was asked. */
	readonly routeCache: { clearAll(): void };
	getComponentByRoute(route: Route): Promise<unknown>;
	setInternals(internals: unknown): void;
	setOptions(options: unknown): void;
	render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

/**
 * Loads the code of the pages that a build has kept.
 * @param to the folder into which the files of the bundle are written
 * @returns the app, and the folder of its code, which can be removed when all pages are made
 * @throws if the code cannot be written or run
 */
export async function openKeptApp(
	bundle: KeptBundle,
	to: string,
): Promise<{ readonly app: KeptApp; readonly folder: string }> {
	const { entry, folder } = unpackBundle(bundle, to);
	return { app: await loadApp(entry), folder };
}

/**
 * Loads the app of all pages.
 * @param entry the address of the module that has it
 * @param tell hears warnings and errors while a page is made
 * @throws if its code cannot be run
 */
export async function loadApp(
	entry: string,
	tell: (message: string) => void = console.error,
): Promise<KeptApp> {
	const { app }: { readonly app: KeptApp } = await import(entry);
	// No page has styles or scripts that Astro adds: `keepBundle` has looked.
	app.setInternals({ pagesByKeys: new Map(), entrySpecifierToBundleMap: new Map() });
	const destination = {
		write: ({ level, message }: { readonly level: string; readonly message: string }): void => {
			if (level === 'warn' || level === 'error') tell(message);
		},
	};
	app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
	return app;
}
