import type { OpenSite } from '../workspace/site.ts';

/**
 * The site that this process builds or serves. Astro bundles the pages apart from the configuration that reads the content,
 * so the two meet on the one object that both see; this file is the only one that touches it.
 */
const key = Symbol.for('caveat.current-site');
/** The site whose texts Astro was given last. */
const loadedKey = Symbol.for('caveat.given-site');

export function setCurrentSite(site: OpenSite): void {
	(globalThis as Record<symbol, unknown>)[key] = site;
}

/** The site of this process; undefined where none has been opened, as when types are generated. */
export function siteIfOpen(): OpenSite | undefined {
	return (globalThis as Record<symbol, unknown>)[key] as OpenSite | undefined;
}

/** @throws where no site has been opened in this process */
export function currentSite(): OpenSite {
	const site = siteIfOpen();
	if (site === undefined)
		throw new Error('No site is open: the Caveat integration is missing from astro.config.mjs.');
	return site;
}

/** Notes that Astro has the texts of this site. */
export function setLoadedSite(site: OpenSite): void {
	(globalThis as Record<symbol, unknown>)[loadedKey] = site;
}

/** Whether Astro has the texts of this site, and not those that it had before. */
export function isLoadedSite(site: OpenSite): boolean {
	return (globalThis as Record<symbol, unknown>)[loadedKey] === site;
}
