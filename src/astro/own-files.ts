import { pathToFileURL } from 'node:url';

const citation = new URL('../citation/', import.meta.url).href;

/**
 * The part of Vite's `Plugin` that is used here. Vite is a dependency of Astro, not of this
 * project.
 */
interface ModulePlugin {
	readonly name: string;
	readonly transform: (code: string, id: string) => string | undefined;
}

/**
 * Lets modules of `citation/` read the files next to them after Astro has bundled them: it keeps
 * `import.meta.url` the address of the module instead of the bundle.
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
