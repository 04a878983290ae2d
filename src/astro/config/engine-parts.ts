import { sep } from 'node:path';
import type { Plugin } from 'vite';

/** Astro takes what follows it for the whole address of a file. */
const prefix = '/@fs';
/** A script or a style of a component, which Astro takes out of it: "Finder.astro?astro&type=script&index=0". */
const partOfComponent = /[?&]astro(?:&|=|$)/;

/**
 * Keeps the addresses of the engine's components whole where the site is on another branch of the
 * disk. Astro would take /opt/caveat/src/Finder.astro for a file below /srv/site, as the two folders
 * share no parent but the root of the disk, and would not find the scripts of the component.
 * @param root the folder of the site
 * @param engine the folder of the engine
 */
export function engineParts(root: string, engine: string): Plugin {
	const isFar = firstFolder(root) !== firstFolder(engine);
	return {
		name: 'caveat:engine-parts',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!isFar) return undefined;
			if (partOfComponent.test(source) && source.startsWith(engine)) return prefix + source;
			// What the script of a component imports is in the folder of the component.
			if (importer?.startsWith(prefix + engine) !== true) return undefined;
			const from = importer.slice(prefix.length);
			return this.resolve(source, from, { ...options, skipSelf: true });
		},
	};
}

function firstFolder(path: string): string {
	return path.split(sep)[1] ?? '';
}
