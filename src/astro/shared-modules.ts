import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { codeFolder } from '../workspace/engine.ts';

const src = codeFolder.replaceAll('\\', '/');

/**
 * The rooms whose code also runs outside pages, to read and check the content and turn it into
 * nodes. Images are among them because Astro lets Node look for sharp in the folder of the site,
 * which may not have it.
 */
const rooms =
	/^(?:record|language|ledger|check|citation|charts|messages|parts|prose|export|workspace|astro\/images)\/.*\.[jt]s$/;

/**
 * Lets pages run the modules that the configuration has loaded, instead of a bundled copy, so that
 * both share what was drawn, cited or looked up. Modules with a query, such as scripts for
 * browsers, are bundled.
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
