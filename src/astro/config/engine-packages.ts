import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { engineFolder } from '../../workspace/engine.ts';

/** An import of a package: neither a path nor an address. */
const packageName = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?:\/|$)/;
/** A module that Node loads as it is. Those of Astro are made for its bundles. */
const isLoaded = /[\\/]node_modules[\\/](?!@?astro).*\.[cm]?js$/;
/** A part of Astro, such as "astro > aria-query". */
const partOfAstro = /^astro(?:\/| >)/;

/**
 * Finds the packages of the engine for what imports them from elsewhere, such as texts in MDX:
 * among its own packages, a site may have only the engine.
 */
export function enginePackages(): Plugin {
	const engine = join(engineFolder, 'package.json');
	return {
		name: 'caveat:engine-packages',
		enforce: 'pre',
		configResolved({ environments }) {
			// Vite looks only among the packages of the site for these parts, which are for Astro's
			// toolbar.
			for (const { optimizeDeps } of Object.values(environments))
				if (optimizeDeps.include !== undefined)
					optimizeDeps.include = optimizeDeps.include.filter((name) => !partOfAstro.test(name));
		},
		async resolveId(source, importer, options) {
			if (!packageName.test(source)) return undefined;
			const found =
				(await this.resolve(source, importer, { ...options, skipSelf: true })) ??
				(await this.resolve(source, engine, { ...options, skipSelf: true }));
			const isServer = this.environment.config.consumer === 'server';
			if (found === null || !isServer) return found;
			// The pages are built in the folder of a site, from where Node may not find this package.
			if (found.external !== false) return { ...found, id: addressOf(found.id) };
			return isLoaded.test(found.id) ? { id: pathToFileURL(found.id).href, external: true } : found;
		},
	};
}

/** The address of a module of a package that the engine has; of others, the name as it is. */
function addressOf(name: string): string {
	if (!packageName.test(name) || isBuiltin(name)) return name;
	try {
		return import.meta.resolve(name);
	} catch {
		return name;
	}
}
