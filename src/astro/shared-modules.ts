import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const src = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/');

/** The rooms whose code also runs outside of pages: when the content is read, checked and turned into nodes. */
const rooms =
	/^(?:record|language|ledger|check|citation|charts|messages|parts|prose|export|workspace)\/.*\.ts$/;

/**
 * Lets pages run the modules that the configuration has loaded, in place of a bundled copy of each: what one of them has drawn,
 * cited or looked up is there for the other. A module with a query, such as a script for browsers, is bundled.
 */
export function sharedModules(): Plugin {
	return {
		name: 'caveat:shared-modules',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (options.ssr !== true || !source.startsWith('.')) return undefined;
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			const id = resolved?.id.replaceAll('\\', '/');
			if (id === undefined || !id.startsWith(src) || !rooms.test(id.slice(src.length)))
				return undefined;
			return { id: pathToFileURL(id).href, external: true };
		},
	};
}
