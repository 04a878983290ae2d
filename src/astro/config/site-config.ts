import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { suggest } from '../../ledger/suggest.ts';

/** What `site.config.mjs` may say, and YAML cannot. */
export interface SiteConfig {
	/** More integrations for Astro; they run after the engine's. */
	readonly integrations: readonly AstroIntegration[];
	/** More settings for Vite, added to the engine's. */
	readonly vite: NonNullable<AstroUserConfig['vite']>;
}

/** The one file of a site that is code. */
export const siteConfigName = 'site.config.mjs';

const keys = ['integrations', 'vite'] as const;

/** A fault in `site.config.mjs`; `message` is one line for people. */
export class SiteConfigError extends Error {
	constructor(reason: string) {
		super(`${siteConfigName}: ${reason}`);
		this.stack = this.message;
	}
}

/**
 * Reads `site.config.mjs`. A site without one adds nothing.
 * @param root the folder of the site
 * @throws SiteConfigError
 */
export async function readSiteConfig(root: string): Promise<SiteConfig> {
	const path = join(root, siteConfigName);
	if (!existsSync(path)) return { integrations: [], vite: {} };
	const given = await load(path);
	if (!isObject(given))
		throw new SiteConfigError('it has no settings. Write export default { … }.');
	for (const key of Object.keys(given))
		if (!keys.some((known) => known === key))
			throw new SiteConfigError(
				`unknown key "${key}". ${suggest(key, keys)} Everything else is in content/site.yaml.`,
			);
	const { integrations = [], vite = {} } = given;
	if (!Array.isArray(integrations) || !integrations.every(isIntegration))
		throw new SiteConfigError('"integrations" takes a list of integrations for Astro.');
	if (!isObject(vite)) throw new SiteConfigError('"vite" takes an object of settings.');
	return { integrations, vite };
}

async function load(path: string): Promise<unknown> {
	try {
		const module: { readonly default?: unknown } = await import(pathToFileURL(path).href);
		return module.default;
	} catch (error) {
		throw new SiteConfigError(
			`it cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIntegration(value: unknown): value is AstroIntegration {
	return isObject(value) && typeof value['name'] === 'string' && isObject(value['hooks']);
}
