import { builtinModules } from 'node:module';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { codeFolder, engineFolder } from '../workspace/engine.ts';

const src = codeFolder.replaceAll('\\', '/');

/**
 * The rooms whose code also runs outside pages, to read and check the content and turn it into
 * nodes. Images are among them because Astro lets Node look for sharp in the folder of the site,
 * which may not have it.
 */
const rooms =
	'(?:record|language|ledger|check|citation|charts|messages|parts|prose|export|workspace|astro/images)';
const module = new RegExp(`^${rooms}/.*[.][jt]s$`);
/** The addresses of modules in these rooms. */
const addresses = new RegExp(
	`^${pathToFileURL(codeFolder).href.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}${rooms}/`,
);

/**
 * Lets pages run the modules that the configuration has loaded, instead of a copy that is bundled or
 * that the server makes, so that both share what was drawn, cited or looked up. Modules with a
 * query, such as scripts for browsers, are bundled.
 */
export function sharedModules(): Plugin {
	return {
		name: 'caveat:shared-modules',
		enforce: 'pre',
		configEnvironment: (name, { resolve }, { command }) => {
			if (command === 'build' || name === 'client') return undefined;
			// Vite's server transforms even external modules, unless they are built into Node.
			const builtins = resolve?.builtins ?? [...builtinModules, /^node:/];
			return { resolve: { builtins: [...builtins, addresses] } };
		},
		configureServer({ watcher, config }) {
			watcher.on('change', (path) => {
				if (isShared(path)) config.logger.warn(restartNote(path));
			});
		},
		async resolveId(source, importer, options) {
			if (options.ssr !== true || !source.startsWith('.')) return undefined;
			const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
			if (resolved === null || !isShared(resolved.id)) return undefined;
			return { id: pathToFileURL(resolved.id).href, external: true };
		},
	};
}

/** What to tell the author when a shared module changes: Node has loaded it once and for all. */
export function restartNote(path: string): string {
	const name = relative(engineFolder, path).replaceAll('\\', '/');
	return `${name} has changed. Restart npm run dev to use the change.`;
}

/** Whether pages share a module with the rest of the process. */
export function isShared(path: string): boolean {
	const id = path.replaceAll('\\', '/');
	return id.startsWith(src) && module.test(id.slice(src.length));
}
