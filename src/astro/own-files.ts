import { pathToFileURL } from 'node:url';

const citation = new URL('../citation/', import.meta.url).href;

/** The part of Vite's `Plugin` that is used here: Vite is a dependency of Astro, not of ours. */
interface ModulePlugin {
	readonly name: string;
	readonly transform: (code: string, id: string) => string | undefined;
}

/**
 * Lets modules of `citation/` read the files beside them when Astro has bundled them:
 * `import.meta.url` stays the address of the module, where it would become that of the bundle.
 */
export const ownFiles: ModulePlugin = {
	name: 'caveat:own-files',
	transform(code, id) {
		if (!code.includes('import.meta.url')) return undefined;
		const address = pathToFileURL(id.split('?')[0] ?? '').href;
		if (!address.startsWith(citation)) return undefined;
		return code.replaceAll('import.meta.url', JSON.stringify(address));
	},
};
